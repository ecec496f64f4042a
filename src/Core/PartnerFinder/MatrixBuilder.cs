using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>
/// The specification's four rows, derived from the twelve criteria with their base weights (playbook §8.4, part 5 §9 no. 4 and 5).
/// A row without any rating shows the floor and says so, so that the matrix always totals.
/// </summary>
internal static class MatrixBuilder
{
    public static ScoringMatrix Of(PartnerSheets sheets, IReadOnlyList<Requirement> requirements, double bar, Slots slots, Notes notes)
    {
        var texts = sheets.Fit.Texts;
        var fromFloors = requirements.All(r => r.Rating is null);
        var remarks = new List<string>();
        var rows = new List<MatrixRow>(sheets.Fit.Matrix.Count);
        foreach (var rule in sheets.Fit.Matrix)
        {
            var (score, rated) = Score(sheets, requirements, rule);
            rows.Add(new(rule.Name, rule.Weight, score, score * rule.Weight / 100));
            if (!fromFloors && rated < rule.Criteria.Count)
                remarks.Add(notes.Say(rated == 0 ? texts.RowUnrated : texts.RowPartly, slots.And(("row", rule.Name))));
        }

        var total = rows.Sum(r => r.Weighted);
        if (fromFloors)
        {
            var heaviest = requirements.OrderByDescending(r => r.Weight).Take(2).Select(r => r.Name).ToArray();
            remarks.Add(notes.Say(texts.FloorLine, slots.And(("floor", SlotValues.Two(total)), ("line", Line(bar)), ("first", heaviest[0]), ("second", heaviest[1]))));
        }

        remarks.Add(notes.Say(texts.TwoViews, slots));
        return new(rows, total, fromFloors, fromFloors ? texts.ScoreFloors : texts.ScoreRated, remarks);
    }

    /// <summary>The average 1–5 that gives an index: 65 is 3.6.</summary>
    public static string Line(double bar) => SlotValues.Short(1 + (bar / 25));

    private static (double Score, int Rated) Score(PartnerSheets sheets, IReadOnlyList<Requirement> requirements, MatrixRule rule)
    {
        var (sum, weight, floors, whole, rated) = (0, 0, 0, 0, 0);
        for (var i = 0; i < requirements.Count; i++)
        {
            if (!rule.Criteria.Contains(requirements[i].Id))
                continue;
            var w = sheets.Criteria.Criteria[i].Weight;
            (floors, whole) = (floors + (w * requirements[i].Floor), whole + w);
            if (requirements[i].Rating is { } rating)
                (sum, weight, rated) = (sum + (w * rating), weight + w, rated + 1);
        }

        return (rated == 0 ? (double)floors / whole : (double)sum / weight, rated);
    }
}
