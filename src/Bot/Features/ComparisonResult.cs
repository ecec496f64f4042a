using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The settings side by side, for the person who asked alone, with a button for each.</summary>
internal static class ComparisonResult
{
    public static Effect.Reply Of(DraftRow draft, Brief brief, IReadOnlyList<(char Letter, Setting Setting)> settings, Visit visit)
    {
        draft.Shown = true;
        var compared = Comparison.Of(brief, settings, visit.Playbook, visit.Today(brief));
        return new(new($"{string.Join(" · ", compared.Columns.Select(c => c.Title))}. For you alone; nothing is changed until you use one of them and post it.")
        {
            Document = ComparisonDocument.Of(compared, visit.Playbook.Frameworks.Comparison),
            Actions =
            [
                // The first button stands out, and A is usually what is there already.
                .. compared.Columns.Skip(1).Append(compared.Columns[0]).Select(c => new ChatAction(ActionIds.UseSetting, "Use " + c.Letter, draft.Id + ":" + c.Letter)),
                new(ActionIds.CompareSettings, "Change the settings", "d:" + draft.Id), new(ActionIds.DiscardDraft, "Discard", draft.Id),
            ],
        });
    }
}
