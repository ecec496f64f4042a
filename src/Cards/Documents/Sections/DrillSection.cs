using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The exit-readiness drill check by check: how we would leave is for our eyes.</summary>
internal static class DrillSection
{
    public static DocumentSection Of(ExitDrill drill) => new SectionBuilder("drill", "EXIT-READINESS DRILL") { Internal = true }
        .Facts(("Score", drill.Score), ("Next drill", $"{SectionBuilder.Day(drill.Next)}, {drill.Often}"))
        .Table("Gaps", ["Check", "Found", "What to do", "Owner", "By"], drill.Gaps, g => [g.Check, g.Open ? "still open" : "not passed", g.What, g.Owner, SectionBuilder.Day(g.Due)])
        .Build() with { Internal = true };
}
