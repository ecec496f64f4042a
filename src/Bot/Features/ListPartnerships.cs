using System.Globalization;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The partnerships of this workspace.</summary>
internal static class ListPartnerships
{
    private const int Buttons = 10;

    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var all = await visit.Records.Partnerships();
        if (all.Count == 0)
            return Decision.Tell("No partnership yet. Type what you want to reach, for example: expand into the German mid-market.");
        var rows = all.Select(p => (IReadOnlyList<string>)
            [p.Name, p.Objective, p.Model, p.CurrentVersion.ToString(CultureInfo.InvariantCulture), p.Owner, p.ChangedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);
        var table = new Block.Table(["Partnership", "Objective", "Model", "Version", "Owner", "Changed"], [.. rows]);
        return Decision.Of(new Effect.Reply(new(all.Count == 1 ? "One partnership." : $"{all.Count} partnerships.")
        {
            Document = new("Partnerships", [new("list", "Partnerships", [table]), .. await CandidateSummary.Of(visit)]),
            Actions = [.. all.Take(Buttons).Select(p => new ChatAction(ActionIds.ShowPartnership, "Show " + p.Name, p.Id))],
        }));
    }
}
