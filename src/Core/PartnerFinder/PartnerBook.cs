using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>All partnerships of a workspace side by side: order, quadrants, load of the managers, concentration (playbook §8.5 d, §8.6, §11.1).</summary>
/// <param name="Rows">Best first.</param>
/// <param name="FitLine">Index 0–100 that divides the grid; each row's quadrant follows its own line.</param>
/// <param name="FitLineSays">What that line is.</param>
/// <param name="Flips">How firm the order is; null where fewer than two are rated.</param>
/// <param name="Loads">The fullest manager first.</param>
/// <param name="Warnings">One sentence a manager who carries too much.</param>
/// <param name="Concentration">Null unless at least two partnerships tell their share.</param>
public sealed record PartnerBook(
    PartnerRanking Ranking, IReadOnlyList<BookRow> Rows, string Order, IReadOnlyList<string> Quadrants, double FitLine, string FitLineSays, string? Flips,
    IReadOnlyList<ManagerLoad> Loads, IReadOnlyList<string> Warnings, string Within, string LoadBasis, string? Concentration)
{
    public static PartnerBook Of(PartnerSheets sheets, IReadOnlyList<BookEntry> entries)
    {
        var (fit, texts) = (sheets.Fit, new BookTexts(sheets.Fit.Book));
        var ranking = PartnerRanking.Of(sheets, [.. entries.Select(e => e.Contender)], fit.Prioritisation.From);
        var byContender = entries.ToDictionary<BookEntry, Contender>(e => e.Contender, ReferenceEqualityComparer.Instance);
        BookEntry[] ranked = [.. ranking.Rows.Select(r => byContender[r.Contender])];
        var loads = ManagerLoad.Of(fit.Book, ranked);
        double[] bars = [.. entries.Select(e => e.Contender.Bar).Distinct().Order()];
        var line = bars is [var only] ? only : fit.BarWithoutModel;
        Quadrant[] corners = [Quadrant.FixFirst, Quadrant.Now, Quadrant.No, Quadrant.Programme];
        return new(
            ranking, [.. ranking.Rows.Select((r, at) => texts.Row(r, ranked[at]))], texts.Order(fit.Prioritisation.From), [.. corners.Select(q => fit.Book.Quadrants[q])],
            line, texts.FitLine(bars, line), texts.Flips(ranking), loads, [.. loads.Where(l => l.Load > 1).Select(texts.Over)], texts.Within(loads),
            fit.Book.LoadBasis.Text, texts.Concentration(entries));
    }
}

/// <summary>One partnership as the list shows it.</summary>
/// <param name="Rank">A number from 1, or a dash while nothing is rated.</param>
public sealed record BookRow(string Rank, string Name, string Index, string Verdict, string Opportunity, string Quadrant, Placement Placement);
