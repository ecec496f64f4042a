using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.PartnerFinder.Import;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Somebody's own candidates, ranked: for the people of one's own side alone.</summary>
public static class CandidateDocument
{
    private const int Drawn = 50;

    public static Document Of(OwnCandidateList list, CandidateRanking ranking, IReadOnlyList<ArchetypeShare> archetypes, FitSheet fit, int rows) =>
        new("Candidates", [HowRead(list, ranking, archetypes, fit), Section(ranking, fit, rows)]);

    /// <summary>The best of them as a table, with their picture and what to find out next.</summary>
    public static DocumentSection Section(CandidateRanking ranking, FitSheet fit, int rows)
    {
        var all = ranking.Ranking.Rows;
        var shown = all.Take(rows).Select(p => (IReadOnlyList<string>)
            [Whole(p.Rank), p.Contender.Name, p.Index is { } index ? Short(index) : "–", Verdict(p), Opportunity(p, ranking.Scale), Word(p.Quadrant)]).ToArray();
        List<Block> blocks = [new Block.Table(["Rank", "Company", "Fit index", "Verdict", "Opportunity", "Quadrant"], shown)];
        if (all.Count > rows)
            blocks.Add(new Block.Paragraph(FormattableString.Invariant($"The first {rows} of {all.Count:#,0}.")));
        blocks.AddRange(Picture(ranking, fit));
        if (ranking.Firmness is { } firm)
            blocks.Add(new Block.Paragraph(firm));
        if (ranking.Asks.Count > 0)
            blocks.AddRange([new Block.Heading("Find out next"), new Block.Bullets([.. ranking.Asks.Select(a =>
                FormattableString.Invariant($"{a.Criterion.Name} (weight {a.Weight}), not rated for {a.Missing:#,0} of {all.Count:#,0}; ask for: {a.Criterion.Evidence}."))])]);
        return new("candidates", "Ranking", blocks) { Internal = true };
    }

    private static DocumentSection HowRead(OwnCandidateList list, CandidateRanking ranking, IReadOnlyList<ArchetypeShare> archetypes, FitSheet fit)
    {
        var weights = archetypes.Count == 0 ? "the base weights; no objective was given"
            : $"moved by your objective, read as {string.Join(" and ", archetypes.Select(a => a.Archetype.Title()))}";
        List<KeyValuePair<string, string>> rows =
        [
            new("Columns", list.Columns),
            new("Weights", weights),
            new("Bar", FormattableString.Invariant($"Pursue from an index of {fit.BarWithoutModel}, Nurture from {fit.BarWithoutModel - fit.NurtureBelow}, the bar while no model is chosen; a verdict needs {fit.MinimumKnown} % of the weight rated")),
            new("Opportunity", Scale(ranking)),
        ];
        return new("read", "How the list was read", [new Block.Facts(rows)]) { Internal = true };
    }

    private static string Scale(CandidateRanking ranking)
    {
        var used = ranking.Scale switch
        {
            OpportunityScale.Money => "reachable accounts × win probability × deal size, money a year; high from the median",
            OpportunityScale.Steps => FormattableString.Invariant($"your own rating from 1 to 5; high from {ranking.Ranking.OpportunityLine}"),
            _ => "not known for any candidate, so nobody is placed in a quadrant; give accounts, win probability and deal size, or a rating from 1 to 5",
        };
        return ranking.OtherScale == 0 ? used
            : FormattableString.Invariant($"{used}. {ranking.OtherScale:#,0} of the candidates have it in the other form only and are not placed, because two scales cannot be compared");
    }

    private static IEnumerable<Block> Picture(CandidateRanking ranking, FitSheet fit)
    {
        var points = ranking.Ranking.Rows.Take(Drawn).Where(p => p is { Index: not null, Contender.Opportunity: not null })
            .Select(p => new ChartPoint(p.Contender.Name, p.Index!.Value, p.Contender.Opportunity!.Value)).ToArray();
        if (points.Length == 0)
            return [];
        var up = ranking.Scale == OpportunityScale.Money ? "Opportunity, money a year" : "Opportunity, 1 to 5";
        var most = ranking.Scale == OpportunityScale.Money ? Math.Max(points.Max(p => p.Up), ranking.Ranking.OpportunityLine) : 5;
        var chart = new Chart.Grid("Fit index", up, 100, most > 0 ? most : 1, fit.BarWithoutModel, ranking.Ranking.OpportunityLine,
            [Word(Quadrant.FixFirst), Word(Quadrant.Now), Word(Quadrant.No), Word(Quadrant.Programme)], points);
        var now = ranking.Ranking.Rows.Where(p => p.Quadrant == Quadrant.Now).ToArray();
        return [new Block.Picture("Fit and opportunity", chart, now.Length == 0
            ? "Fit across, opportunity up. No candidate is high on both."
            : FormattableString.Invariant($"Fit across, opportunity up. High on both: {now.Length:#,0}, first {now[0].Contender.Name}."))];
    }

    private static string Verdict(Placement p) => p.Verdict ?? (p.Index is null ? "not rated" : FormattableString.Invariant($"{p.Known} % rated"));

    private static string Opportunity(Placement p, OpportunityScale scale) => p.Contender.Opportunity is not { } value ? "–"
        : scale == OpportunityScale.Money ? value.ToString("#,0", CultureInfo.InvariantCulture) : Short(value);

    private static string Word(Quadrant quadrant) => quadrant switch
    {
        Quadrant.Now => "Now",
        Quadrant.Programme => "Programme partner",
        Quadrant.FixFirst => "Fix the gap first",
        Quadrant.No => "No",
        _ => "Not placed",
    };

    private static string Short(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
