using StrategicPartnerships.Core.Frameworks;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class RoadmapSection
{
    public static DocumentSection Of(PartnershipRoadmap roadmap)
    {
        var section = new SectionBuilder("roadmap", "PARTNERSHIP ROADMAP");
        for (var i = 0; i < roadmap.Phases.Count; i++)
        {
            var phase = roadmap.Phases[i];
            section.Heading(Invariant($"Phase {i + 1}: {phase.Name} ({SectionBuilder.Day(phase.From)} to {SectionBuilder.Day(phase.To)})"))
                .Facts(("Scope", phase.Scope), ("Goals", phase.Goals), (phase.ThirdLabel, phase.Third), ("Your cost", phase.OurCost), ("The partner's cost", phase.PartnerCost));
        }

        return section.Paragraphs("When to stop", roadmap.KillRule)
            .Facts(("Before signing", roadmap.RelationshipPhase), ("Region", roadmap.RegionNote))
            .Numbered("Launch", roadmap.Launch)
            .Facts(("Announcement pack", roadmap.Announcement))
            .Build();
    }
}
