using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The first message and its follow-ups (playbook §17, part 4 §5): one ask, two dates, no count that nobody gave.</summary>
public static class OutreachWriter
{
    /// <param name="dates">The two days offered, earliest first, working days on both sides.</param>
    public static OutreachPlan Write(Case c, ModelChoice choice, IReadOnlyList<TargetCategory> categories, CommercialTerms terms, Slots slots, Notes notes, IReadOnlyList<DateOnly> dates)
    {
        var sheet = c.Playbook.Partners.Outreach;
        var template = sheet.Templates[choice.First];
        var category = ProfileCategory.Of(c, categories);
        var filled = OutreachSlots.Of(c, category, template, terms, slots, dates);
        var followUps = sheet.FollowUps
            .Select(f => new Fact(sheet.DayLabel.Replace("{day}", SlotValues.Whole(f.Day), StringComparison.Ordinal), notes.Say(f.Text, filled)))
            .Append(new(sheet.BasisLabel, notes.Say(sheet.Basis, filled)))
            .ToArray();
        return new(Message(sheet, template, category, filled, notes), followUps, notes.Say(sheet.Validated, filled), dates);
    }

    private static string Message(OutreachSheet sheet, OutreachTemplate template, PartnerCategory? category, Slots slots, Notes notes)
    {
        List<OutreachSentence> sentences = [.. template.Body];
        var gate = category is not null && sheet.Gates.Contains(category.Id);
        if (category is not null)
        {
            sentences.Insert(0, new() { Text = gate ? sheet.GateOpener : sheet.Opener });
            sentences.Add(new() { Text = sheet.Door, Drop = int.MaxValue });
        }

        sentences.Add(new() { Text = sheet.Ask });
        while (true)
        {
            var message = Join(sheet, sentences, category is not null, slots);
            if (Wording.Count(message) <= sheet.MostWords || !Drop(sentences))
            {
                foreach (var sentence in sentences)
                    notes.Cite(sentence.Text.Tags);
                return message;
            }
        }
    }

    /// <summary>Takes out the sentence that can best be spared; false when all that is left is needed.</summary>
    private static bool Drop(List<OutreachSentence> sentences)
    {
        var most = sentences.Max(s => s.Drop);
        return most > 0 && sentences.Remove(sentences.First(s => s.Drop == most));
    }

    private static string Join(OutreachSheet sheet, List<OutreachSentence> sentences, bool opened, Slots slots)
    {
        var greeting = slots.Fill(sheet.Greeting);
        var texts = sentences.Select(s => slots.Fill(s.Text.Text)).ToArray();
        for (var i = opened ? 1 : 0; i < texts.Length; i++)
            texts[i] = SlotValues.Sentence(texts[i]);
        return greeting + " " + string.Join(" ", texts);
    }
}
