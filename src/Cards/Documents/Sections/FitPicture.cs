using StrategicPartnerships.Core.PartnerFinder;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The twelve ratings against the levels that the model needs. The pursue line is an index of 0–100 and so not on this scale; the average is.</summary>
internal static class FitPicture
{
    public static void Add(SectionBuilder section, PartnerCriteria criteria)
    {
        var rated = criteria.Requirements.Count(r => r.Rating is not null);
        if (rated == 0)
            return;
        var below = criteria.Requirements.Count(r => r.Rating < r.Floor);
        section.Picture(
            "Ratings of 1 to 5 against the minimum of each criterion",
            new Chart.Bars(
                [.. criteria.Requirements.Select(r => new ChartBar(CriteriaSection.Label(r), r.Rating, r.Floor))], 5,
                criteria.Fit.Average is { } average ? [new(Invariant($"average {average:0.00}"), average)] : []),
            Invariant($"{rated} of {criteria.Requirements.Count} criteria are rated, {below} of them below their minimum. The lists beside the picture have every rating and minimum."));
    }
}
