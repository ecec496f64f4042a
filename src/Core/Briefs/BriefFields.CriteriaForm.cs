namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    /// <summary>Our ratings of the partner: always ours, whatever is shared later.</summary>
    private static BriefField[] CriteriaForm() =>
    [
        Screen("screenIcp", "Quick screen: ideal customers", s => s.Icp, (s, v) => s with { Icp = v }),
        Screen("screenAccounts", "Quick screen: named accounts", s => s.Accounts, (s, v) => s with { Accounts = v }),
        Screen("screenIntroduction", "Quick screen: way of introduction", s => s.Introduction, (s, v) => s with { Introduction = v }),
        Screen("screenEconomics", "Quick screen: economics", s => s.Economics, (s, v) => s with { Economics = v }),
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

    private static BriefField Screen(string id, string name, Func<ScreenAnswers, bool?> get, Func<ScreenAnswers, bool?, ScreenAnswers> set) =>
        BriefField.Of("criteria", id, name, Side.Ours, FieldChoices.YesNo, b => get(b.Screen), (b, v) => b with { Screen = set(b.Screen, v) });

    private static BriefField RatingOf(string id, string name) =>
        BriefField.Of("criteria", id, name, Side.Ours, FieldRules.Rating, b => Lookup(b.Ratings, id), (b, v) => b with { Ratings = With(b.Ratings, id, v) });
}
