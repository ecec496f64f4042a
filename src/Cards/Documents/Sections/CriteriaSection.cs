using StrategicPartnerships.Core.PartnerFinder;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class CriteriaSection
{
    public static DocumentSection Of(PartnerCriteria criteria)
    {
        var section = new SectionBuilder("criteria", "PARTNER CRITERIA");
        foreach (var group in criteria.Requirements.Select(r => r.Group).Distinct())
            section.Rows(group, [.. criteria.Requirements.Where(r => r.Group == group).Select(r => KeyValuePair.Create(Label(r), r.Text))]);

        section.Internal = !criteria.Matrix.FromFloors;
        Matrix(section, criteria.Matrix);
        section.Internal = false;
        section.Table("Evidence to ask for", ["Criterion", "Weight", "Minimum (1-5)", "Evidence"], criteria.Requirements,
                r => [Label(r), Invariant($"{r.Weight}%"), Invariant($"{r.Floor}"), r.Evidence])
            .Bullets("Further requirements", [.. criteria.Requirements.SelectMany(r => r.Others.Select(o => $"{Label(r)}: {o}"))]);
        section.Internal = criteria.Screened;
        section.Bullets("Quick screen", criteria.QuickScreen);
        section.Internal = true;
        FitBlocks.Add(section, criteria);
        return section.Build();
    }

    /// <summary>The specification's label of a criterion.</summary>
    public static string Label(Requirement requirement) => requirement.Id switch
    {
        "market" => "Market alignment",
        "overlap" => "Customer overlap",
        "brand" => "Brand compatibility",
        "growth" => "Growth trajectory",
        "technical" => "Technical compatibility",
        "capacity" => "Team capacity",
        "geography" => "Geographic coverage",
        "support" => "Support capability",
        "sponsor" => "Executive sponsor",
        "resources" => "Dedicated resources",
        "contract" => "Contractual flexibility",
        "track" => "Track record",
        _ => requirement.Name,
    };

    private static void Matrix(SectionBuilder section, ScoringMatrix matrix)
    {
        List<string[]> rows = [];
        foreach (var row in matrix.Rows)
            rows.Add([row.Criterion, Invariant($"{row.Weight}%"), Invariant($"{row.Score:0.0}"), Invariant($"{row.Weighted:0.00}")]);
        rows.Add(["Total", Invariant($"{matrix.Rows.Sum(r => r.Weight)}%"), "", Invariant($"{matrix.Total:0.00}")]);
        section.Table("Scoring Matrix", ["Criterion", "Weight", matrix.ScoreHeading, "Weighted"], rows, r => r).Bullets(null, matrix.Remarks);
    }
}
