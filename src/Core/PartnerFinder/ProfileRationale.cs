using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Why this partner, Mutual benefits, Risks, Fit score.</summary>
internal static class ProfileRationale
{
    public static IReadOnlyList<Fact> Of(
        Case c, ModelChoice choice, FitAssessment fit, PartnerCategory category, TargetCategory? target, MutualValueMap? value, Slots slots, Notes notes)
    {
        var texts = c.Playbook.Partners.Profile.Profile;
        return
        [
            new("Why this partner", SlotValues.Sentence(Why(c, choice, texts, category, target, slots, notes))),
            new("Mutual benefits", Mutual(c, texts, category, value, slots, notes)),
            new("Risks", SlotValues.Sentence(notes.Say(texts.Risks, slots.And(("risk", slots.Fill(category.Risk.Text)))))),
            new("Fit score", SlotValues.Sentence(Fit(texts, fit, slots, notes))),
        ];
    }

    private static string Why(Case c, ModelChoice choice, ProfileTexts texts, PartnerCategory category, TargetCategory? target, Slots slots, Notes notes)
    {
        var filled = slots.And(("why", notes.Say(category.Why, slots)), ("note", target?.Note ?? ""));
        if (c.Partner is not null)
            return notes.Say(texts.WhyNamed, filled);
        if (target?.Note is not null)
            return notes.Say(texts.WhyLater, filled);
        var best = category.Models.Contains(choice.First) ? choice.First : choice.Second;
        return notes.Say(texts.Why, filled.And(("model", best.Title())));
    }

    private static string Mutual(Case c, ProfileTexts texts, PartnerCategory category, MutualValueMap? value, Slots slots, Notes notes) =>
        value is { PartnerProvides.Count: > 0, YouProvide.Count: > 0, Joint.Count: > 0 }
            ? notes.Say(texts.Mutual, slots.And(("partnerGives", value.PartnerProvides[0]), ("weGive", value.YouProvide[0]), ("joint", value.Joint[0])))
            : notes.Say(texts.MutualByWants, slots.And(("strength", slots.Fill(ProfileCategory.Group(c, category).Strength.Text))));

    private static string Fit(ProfileTexts texts, FitAssessment fit, Slots slots, Notes notes)
    {
        var filled = slots.And(
            ("index", SlotValues.Short(fit.Index ?? 0)), ("average", SlotValues.Two(fit.Average ?? 0)), ("verdict", fit.Verdict ?? ""),
            ("known", SlotValues.Whole(fit.Known)), ("floorIndex", SlotValues.Short(fit.FloorIndex)), ("bar", SlotValues.Short(fit.PursueFrom)));
        return notes.Say(fit.Index is null ? texts.FitFloor : fit.Verdict is null ? texts.FitTooLittle : texts.FitRated, filled);
    }
}
