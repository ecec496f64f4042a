namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>Where a partner stands between fit and opportunity (playbook §8.6).</summary>
public enum Quadrant { Now, Programme, FixFirst, No, Unplaced }

internal static class Quadrants
{
    /// <param name="verdict">Pursue, Nurture or Pass; null while too little is rated.</param>
    /// <param name="line">From here an opportunity is high, on its own scale.</param>
    public static Quadrant Of(string? verdict, double? opportunity, double line) => (verdict, opportunity) switch
    {
        (null, _) or (_, null) => Quadrant.Unplaced,
        ("Pursue", { } high) => high >= line ? Quadrant.Now : Quadrant.Programme,
        (_, { } high) => high >= line ? Quadrant.FixFirst : Quadrant.No,
    };
}
