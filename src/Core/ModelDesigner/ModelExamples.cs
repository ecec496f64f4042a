using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Chooses one public example per model, so that nobody reads another trade's example as their own (part 4 §4.2, part 5 §9 decision 9).</summary>
internal static class ModelExamples
{
    private const int ByFunction = 8, ByIndustry = 4, ByKind = 2, ByGoal = 1;

    public static string Of(Case @case, ModelSheet sheet, Notes notes)
    {
        var words = @case.Playbook.Models.Words;
        var (best, rank) = ((PublicExample?)null, 0);
        foreach (var row in @case.Playbook.Models.Examples)
            if (row.Model == sheet.Model && Rank(row, @case) is var fits && fits > rank)
                (best, rank) = (row, fits);
        if (best is not null && rank > ByGoal)
            return Pattern.Capital(best.Example.Text) + words.PubliclyKnown;
        if (sheet.ExampleKinds.Contains(@case.Kind.Id) && !@case.Physical)
            return Pattern.Capital(notes.Say(sheet.Example, @case.Slots));
        return best is not null
            ? words.OtherTrade.With(("trade", best.Trade), ("example", best.Example.Text)) + words.PubliclyKnown
            : words.OtherTrade.With(("trade", sheet.ExampleTrade), ("example", notes.Say(sheet.Example, @case.Slots)));
    }

    private static int Rank(PublicExample row, Case @case)
    {
        var function = @case.Functions.Any(f => row.Functions.Contains(f.Id));
        var kind = row.Kinds.Contains(@case.Kind.Id) && (function || row.Functions.Count == 0);
        return (function ? ByFunction : 0)
            + (@case.Industry is { } industry && row.Industries.Contains(industry.Id) ? ByIndustry : 0)
            + (kind ? ByKind : 0)
            + (row.Archetypes.Contains(@case.Archetype) ? ByGoal : 0);
    }
}
