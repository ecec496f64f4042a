using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Section PARTNER PROFILE (playbook §18, part 4 §1.5): the named partner as far as we know it, else the archetype of the first category.</summary>
public static class ProfileWriter
{
    public static PartnerProfile Write(
        Case c, ModelChoice choice, PartnerCriteria criteria, IReadOnlyList<TargetCategory> categories, CandidateList candidates,
        MutualValueMap? value, CommercialTerms terms, OutreachPlan outreach, Slots slots, Notes notes)
    {
        var category = ProfileCategory.Of(c, categories) ?? c.Playbook.Partners.Categories.Values.First();
        var target = categories.FirstOrDefault(t => t.Id == category.Id);
        var texts = c.Playbook.Partners.Profile.Profile;
        var named = c.Partner is not null;
        var filled = slots.And(
            ("partner", c.Partner ?? category.Singular), ("firstAsk", slots.Fill(category.FirstAsk.Text)), ("wants", slots.Fill(category.Wants.Text)),
            ("intro", slots.Fill(category.Intro.Text)), ("model", choice.First.Title()), ("stepUp", choice.StepUp), ("label", category.Label),
            ("fee", SlotValues.Short(terms.InForce.PartnerSharePercent)));
        IEnumerable<Sourced> questions = [.. texts.Questions, .. named ? texts.QuestionsNamed : [], texts.QuestionWants];
        return new()
        {
            Title = c.Partner ?? SlotValues.Sentence(ArchetypeTitle(texts, category, slots)),
            Named = named,
            Overview = named ? ProfileOverview.Named(c, filled, notes) : ProfileOverview.Archetype(c, category, filled, notes),
            Rationale = ProfileRationale.Of(c, choice, criteria.Fit, category, target, value, filled, notes),
            Proposed =
            [
                new("Partnership type", notes.Say(texts.Type, filled)),
                new("Initial scope", SlotValues.Sentence(notes.Say(texts.Scope, filled))),
                new("Expansion path", SlotValues.Sentence(notes.Say(texts.Expansion, filled))),
            ],
            OpenQuestions = [.. questions.Select(q => notes.Say(q, filled))],
            Categories = categories,
            Candidates = candidates,
            Prioritisation = Prioritisation.Of(c, choice, criteria.Fit, slots, notes),
            Outreach = outreach,
        };
    }

    private static string ArchetypeTitle(ProfileTexts texts, PartnerCategory category, Slots slots)
    {
        var noun = category.Singular[(category.Singular.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return slots.And(("singular", noun)).Fill(texts.ArchetypeTitle.Text);
    }
}
