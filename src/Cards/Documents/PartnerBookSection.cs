using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>The book of partnerships as a section: order and quadrants, the grid, load and concentration. Our own judgement, never for outsiders.</summary>
public static class PartnerBookSection
{
    private const double MostFit = 100, MostOpportunity = 5;

    public static DocumentSection Of(PartnerBook book)
    {
        var section = new SectionBuilder("priorities", "Priorities") { Internal = true };
        section.Table(null, ["Rank", "Partnership", "Fit index (0-100)", "Verdict", "Opportunity (1-5)", "Quadrant"], book.Rows,
            r => [r.Rank, r.Name, r.Index, r.Verdict, r.Opportunity, r.Quadrant]);
        ChartPoint[] points = [.. book.Rows.Where(r => r.Placement is { Index: not null, Contender.Opportunity: not null })
            .Select(r => new ChartPoint(r.Name, r.Placement.Index!.Value, r.Placement.Contender.Opportunity!.Value))];
        if (points.Length > 0)
            section.Picture("Fit and opportunity", new Chart.Grid(
                "Fit index", "Opportunity", MostFit, MostOpportunity, book.FitLine, book.Ranking.OpportunityLine, book.Quadrants, points), book.FitLineSays);
        section.Bullets("How firm the order is", book.Flips is { } flips ? [book.Order, book.FitLineSays, flips] : [book.Order, book.FitLineSays])
            .Bullets("Capacity", [.. book.Warnings, .. book.Within.Length > 0 ? (string[])[book.Within] : [], book.LoadBasis])
            .Paragraphs("Concentration", book.Concentration);
        return section.Build() with { Internal = true };
    }
}
