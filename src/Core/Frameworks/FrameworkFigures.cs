using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>What every figure of a framework rests on: each module explains its own.</summary>
internal static class FrameworkFigures
{
    public static IReadOnlyList<Figure> Of(Case it, Framework framework, PartnershipCalendar calendar, Slots slots)
    {
        var book = new FigureBook(it, framework) { Signing = new("signing", FigureBook.Day(calendar.Signing), it.Brief.StartDate is null) };
        HeaderFigures.Add(book, slots);
        FitFigures.Add(book);
        ScoreFigures.Add(book);
        ValueFigures.Add(book);
        ProfileFigures.Add(book);
        MeetingFigures.Add(book, calendar);
        TermsExplained.Add(book);
        MetricFigures.Add(book);
        RoadmapFigures.Add(book, calendar);
        DependencyFigures.Add(book);
        BalanceExplained.Add(book);
        return book.All;
    }
}
