using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class HeaderSection
{
    public const string Id = "header";

    public static DocumentSection Of(Header header) => new SectionBuilder(Id, "")
        .Facts(("Company", header.Company), ("Partnership Objective", header.Objective), ("Target Partners", string.Join("; ", header.TargetPartners)))
        .Build();
}
