using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Likelihood and impact of the specification's four rows for one case (playbook part 5 §4.2).</summary>
internal static class StandingRisks
{
    public static (string Likelihood, string Impact) Grade(string id, Case it, Commitment commitment, DependencyReport dependency) => id switch
    {
        "underperforms" => (Underperforms(commitment), commitment >= Commitment.High ? "H" : "M"),
        "dependency" => (dependency.Ours.Band switch { "green" => "L", "watch" => "M", _ => "H" }, "H"),
        "conflict" => (it.Brief.ProductOverlap == true ? "H" : "M", "H"),
        "culture" => (Culture(it, commitment), "M"),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "is not a standing risk"),
    };

    private static string Underperforms(Commitment commitment) => commitment switch
    {
        Commitment.Low => "M",
        Commitment.VeryHigh => "M",
        _ => "H",
    };

    private static string Culture(Case it, Commitment commitment)
    {
        var theirs = it.Country ?? CountryOfRegion(it);
        if (it.Brief.HomeCountry is not { } home)
            return it.Regions.Count > 0 || it.Reading.PlacesWithoutRows.Count > 0 ? "M" : "L";
        if (theirs is null || home == theirs.Code || SharesLanguage(it, home, theirs))
            return "L";
        return commitment == Commitment.VeryHigh ? "H" : "M";
    }

    /// <summary>The region's lead country when no single country is named.</summary>
    private static Country? CountryOfRegion(Case it) =>
        it.Regions.Count == 0 ? null : it.Playbook.Overlays.Countries.Values.FirstOrDefault(c => c.Region == it.Regions[0].Id);

    private static bool SharesLanguage(Case it, string home, Country theirs) =>
        it.Playbook.Overlays.Countries.TryGetValue(home, out var ours) && ours.Languages.Intersect(theirs.Languages).Any();
}
