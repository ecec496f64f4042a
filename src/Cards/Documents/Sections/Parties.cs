using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The names of the two sides in a diagram: as told, else "You" and "Partner".</summary>
internal sealed record Parties(string You, string Partner)
{
    public static Parties Of(Framework framework) => new(
        framework.Assumptions.Any(a => a.Field == "company") ? "You" : framework.Header.Company,
        string.IsNullOrWhiteSpace(framework.Header.Partner) ? "Partner" : framework.Header.Partner);
}
