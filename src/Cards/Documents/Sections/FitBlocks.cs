using StrategicPartnerships.Core.PartnerFinder;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>Fit and verdict: our own judgement of a partner, never for outsiders.</summary>
internal static class FitBlocks
{
    public static void Add(SectionBuilder section, PartnerCriteria criteria)
    {
        var fit = criteria.Fit;
        section.Paragraphs("Fit", fit.Sentence)
            .Facts(
                ("Average", fit.Average is { } average ? Invariant($"{average:0.00} of 5") : null),
                ("Index", fit.Index is { } index ? Invariant($"{index:0.0} of 100") : null),
                ("Verdict", fit.Verdict is { } verdict ? verdict + (fit.Borderline ? " (borderline)" : "") : null),
                ("Pursue from", Invariant($"{fit.PursueFrom:0.#} of 100")),
                ("Index at the minimum levels", Invariant($"{fit.FloorIndex:0.0} of 100")),
                ("Rated", Invariant($"{fit.Known}% of the weights")))
            .Rows("Ratings", [.. criteria.Requirements.Where(r => r.Rating is not null).Select(r => KeyValuePair.Create(CriteriaSection.Label(r), Invariant($"{r.Rating} of 5")))]);
        FitPicture.Add(section, criteria);
        section.Bullets("Gaps", fit.Gaps)
            .Bullets("What would change the verdict", fit.Sensitivity)
            .Bullets("Ask next", fit.AskNext);
    }
}
