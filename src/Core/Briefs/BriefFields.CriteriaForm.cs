namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    /// <summary>Our ratings of the partner: always ours, whatever is shared later.</summary>
    private static BriefField[] CriteriaForm() =>
    [
        RatingOf("market", "Market alignment"),
        RatingOf("overlap", "Customer overlap"),
        RatingOf("brand", "Brand compatibility"),
        RatingOf("growth", "Growth trajectory"),
        RatingOf("technical", "Technical compatibility"),
        RatingOf("capacity", "Team capacity"),
        RatingOf("geography", "Geographic coverage"),
        RatingOf("support", "Support capability"),
        RatingOf("sponsor", "Executive sponsor"),
        RatingOf("resources", "Dedicated resources"),
        RatingOf("contract", "Contractual flexibility"),
        RatingOf("track", "Track record"),
    ];

    private static BriefField RatingOf(string id, string name) =>
        BriefField.Of("criteria", id, name, Side.Ours, FieldRules.Rating, b => Lookup(b.Ratings, id), (b, v) => b with { Ratings = With(b.Ratings, id, v) });
}
