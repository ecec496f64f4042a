using StrategicPartnerships.Core.ModelDesigner;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>Both sides' dependency part by part, for the eye; the table before it holds the figures.</summary>
internal static class DependencyPicture
{
    private const int FewestParts = 3;

    public static void Add(SectionBuilder section, DependencyReport report, string partner)
    {
        var parts = report.Ours.Parts;
        if (parts.Count < FewestParts)
            return;
        var (ours, theirs) = (new double[parts.Count], new double[parts.Count]);
        for (var i = 0; i < parts.Count; i++)
            (ours[i], theirs[i]) = (parts[i].SubScore, report.Theirs.Parts.FirstOrDefault(t => t.Id == parts[i].Id)?.SubScore ?? double.NaN);
        section.Picture(
            "Dependency by part, 0 (free) to 100 (bound)",
            new Chart.Radar([.. parts.Select(Axis)], [new("Your side", ours), new(partner, theirs)], 100),
            Invariant($"{Highest("Your side", report.Ours)} {Highest(partner, report.Theirs)} The table before the picture has every part of both sides."));
    }

    private static string Highest(string side, DependencyIndex index) =>
        index.Parts.MaxBy(p => p.SubScore) is { } part ? Invariant($"{side}: highest in {Axis(part)}, {part.SubScore:0} of 100.") : "";

    /// <summary>Short enough to stand at an axis.</summary>
    private static string Axis(DependencyPart part) => part.Id switch
    {
        "revenue" => "Share of revenue",
        "alternatives" => "Working alternatives",
        "data" => "Contract and data",
        "exclusivity" => "Exclusivity",
        "exit" => "Length of notice",
        "ip" => "Rights in what is built",
        "replace" => "Time to replace",
        "control" => "Change of price or interface",
        _ => part.Name,
    };
}
