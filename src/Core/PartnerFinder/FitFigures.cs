using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;
using static StrategicPartnerships.Core.Frameworks.FigureBook;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>What the figures of partner fit rest on (playbook §6.7, §8.2–§8.5).</summary>
internal static class FitFigures
{
    private const string Section = "criteria";
    private static readonly string[] Weights = ["Evidence to ask for", "Ask next"];
    private static readonly string[] Floors = ["Evidence to ask for", "Gaps"];
    private static readonly string[] Fit = ["Fit", "profile/Strategic Rationale"];
    private static readonly string[] Line = ["Fit", "Scoring Matrix", "profile/Strategic Rationale", "profile/Prioritisation"];
    private static readonly string[] Ratings = ["Ratings", "Gaps"];
    private static readonly string[] Changes = ["What would change the verdict"];
    private static readonly string[] Matrix = ["Scoring Matrix"];

    public static void Add(FigureBook book)
    {
        var (criteria, sheet) = (book.Framework.Criteria, book.Case.Playbook.Partners.Fit);
        var (fit, all) = (criteria.Fit, criteria.Requirements);
        Rows(book, criteria);
        book.Add(WhyRule.FitWeight, "fit.weights", Section, "Weights", "100%", [Goal(book), .. all.Select(r => FigureInput.Constant(r.Name, Number(r.Weight)))], Weights);
        book.Add(WhyRule.FitFloor, "fit.minimum", Section, "Minimum levels", Number(all.Max(r => r.Floor)), [book.Model, .. all.Select(r => FigureInput.Constant(r.Name, Number(r.Floor)))], Floors);
        var line = book.Add(WhyRule.FitLine, "fit.line", Section, "Pursue from", Text(fit.PursueFrom, "0.#") + " of 100", [book.Commitment], Line);
        book.Add(WhyRule.FitFloorIndex, "fit.floor-index", Section, "Index at the minimum levels", Text(fit.FloorIndex, "0.0") + " of 100", [book.Model], Fit);
        book.Add(WhyRule.FitRated, "fit.known", Section, "Rated", Number(fit.Known) + "% of the weights", [.. all.Where(r => r.Rating is not null).Select(r => new FigureInput(r.Name, Number(r.Weight), false))], Fit);
        if (fit is not { Average: { } mean, Index: { } points })
            return;
        var rated = all.Where(r => r.Rating is not null).Select(r => new FigureInput(r.Name, $"{r.Rating} × weight {r.Weight}", false)).ToArray();
        var average = book.Add(WhyRule.FitAverage, "fit.average", Section, "Average", SlotValues.Two(mean) + " of 5", rated, Fit);
        var index = book.Add(WhyRule.FitIndex, "fit.index", Section, "Index", Text(points, "0.0") + " of 100", [FigureInput.From(average, "average")], [.. Line]);
        if (fit.Verdict is { } verdict)
            book.Add(WhyRule.FitVerdict, "fit.verdict", Section, "Verdict", verdict,
                [FigureInput.From(index, "index"), FigureInput.From(line, "line"), FigureInput.Constant("Nurture starts", Text(fit.PursueFrom - sheet.NurtureBelow, "0.#"))], Fit);
        book.Add(WhyRule.FitRating, "fit.ratings", Section, "Ratings", Number(rated.Length) + " of 12", rated, Ratings);
        if (fit.Sensitivity.Count > 0)
            book.Add(WhyRule.FitSensitivity, "fit.sensitivity", Section, "Sensitivity", Text(points, "0.0"), [FigureInput.From(index, "index"), FigureInput.From(line, "line")], Changes);
    }

    /// <summary>The four rows and their total; the weights of the rows are the specification's.</summary>
    private static void Rows(FigureBook book, PartnerCriteria criteria)
    {
        var rules = book.Case.Playbook.Partners.Fit.Matrix;
        var rows = new List<FigureInput>(criteria.Matrix.Rows.Count);
        for (var i = 0; i < criteria.Matrix.Rows.Count; i++)
        {
            var (row, ids) = (criteria.Matrix.Rows[i], rules[i].Criteria);
            var own = criteria.Requirements.Where(r => ids.Contains(r.Id)).ToArray();
            var anyRated = own.Any(r => r.Rating is not null);
            var inputs = own.Where(r => !anyRated || r.Rating is not null)
                .Select(r => r.Rating is { } rating ? new FigureInput(r.Name, Number(rating), false) : FigureInput.Constant(r.Name + ", minimum", Number(r.Floor)))
                .Append(FigureInput.Constant("weight of the row", Number(row.Weight) + "%")).ToArray();
            var figure = book.Add(WhyRule.MatrixRow, "fit.matrix." + own[0].Id, Section, row.Criterion, SlotValues.Two(row.Weighted), inputs, Matrix);
            rows.Add(FigureInput.From(figure, row.Criterion));
        }

        book.Add(WhyRule.MatrixTotal, "fit.matrix.total", Section, "Total", SlotValues.Two(criteria.Matrix.Total), rows, Matrix);
    }

    internal static FigureInput Goal(FigureBook book) => new(
        "kind of objective", string.Join(" + ", book.Case.Reading.Archetypes.Select(a => a.Archetype.Title())),
        book.Case.Brief.Archetype is null && book.Case.Reading.Confidence == ReadingConfidence.Guess);
}
