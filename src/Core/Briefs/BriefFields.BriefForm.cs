namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    private const int NameLength = 120;

    private static BriefField[] BriefForm() =>
    [
        BriefField.Of("brief", "objective", "Objective", Side.Joint, FieldRules.Objective, b => b.Objective, (b, v) => b with { Objective = v }),
        Name("company", "Company", Side.Ours, b => b.Company, (b, v) => b with { Company = v }),
        Name("partner", "Partner", Side.Theirs, b => b.Partner, (b, v) => b with { Partner = v }),
        Name("region", "Region", Side.Joint, b => b.Region, (b, v) => b with { Region = v }),
        Name("industry", "Industry", Side.Joint, b => b.Industry, (b, v) => b with { Industry = v }),
        BriefField.Of("brief", "archetype", "Kind of objective", Side.Joint, FieldChoices.Archetypes, b => b.Archetype, (b, v) => b with { Archetype = v }),
        Name("offer", "Offer", Side.Ours, b => b.Offer, (b, v) => b with { Offer = v }),
        BriefField.Of("brief", "offerKind", "Kind of offer", Side.Ours, FieldChoices.OfferKinds, b => b.OfferKind, (b, v) => b with { OfferKind = v }),
        Name("segment", "Segment", Side.Joint, b => b.Segment, (b, v) => b with { Segment = v }),
        BriefField.Of("brief", "function", "Function at the buyer", Side.Ours, FieldChoices.Functions, b => b.Function, (b, v) => b with { Function = v }),
        BriefField.Of("brief", "currency", "Currency", Side.Joint, FieldRules.Currency, b => b.Currency, (b, v) => b with { Currency = v }),
        BriefField.Of("brief", "timeZone", "Time zone", Side.Ours, FieldRules.Zone, b => b.TimeZone, (b, v) => b with { TimeZone = v }),
        BriefField.Of("brief", "homeCountry", "Home country", Side.Ours, FieldRules.Country, b => b.HomeCountry, (b, v) => b with { HomeCountry = v }),
        BriefField.Of("brief", "startDate", "Day of signing", Side.Joint, FieldRules.Date, b => b.StartDate, (b, v) => b with { StartDate = v }),
        DialOf("stage", "Company stage", Side.Ours, Dial.Stage),
        DialOf("resources", "Resources", Side.Ours, Dial.Resources),
        DialOf("technical", "Technical fit", Side.Joint, Dial.Technical),
        DialOf("channel", "Partner's channel strength", Side.Theirs, Dial.Channel),
        DialOf("commitment", "Appetite for commitment", Side.Ours, Dial.Commitment),
        DialOf("overlap", "Customer overlap (dial)", Side.Joint, Dial.Overlap),
        DialOf("dealSize", "Deal size (dial)", Side.Ours, Dial.DealSize),
        DialOf("urgency", "Urgency", Side.Ours, Dial.Urgency),
        DialOf("complexity", "Product complexity", Side.Ours, Dial.Complexity),
        BriefField.Of("brief", "proven", "Proven together", Side.Joint, FieldChoices.YesNo, b => b.Proven, (b, v) => b with { Proven = v }),
        BriefField.Of("brief", "productOverlap", "Competing products", Side.Joint, FieldChoices.YesNo, b => b.ProductOverlap, (b, v) => b with { ProductOverlap = v }),
    ];

    private static BriefField Name(string id, string name, Side side, Func<Brief, string?> get, Func<Brief, string?, Brief> set) =>
        BriefField.Of("brief", id, name, side, FieldRules.Text(NameLength, "The answer"), get, set);

    private static BriefField DialOf(string id, string name, Side side, Dial dial) =>
        BriefField.Of("brief", id, name, side, FieldRules.Rating, b => Lookup(b.Dials, dial), (b, v) => b with { Dials = With(b.Dials, dial, v) });

    private static int? Lookup<T>(IReadOnlyDictionary<T, int> marks, T key) => marks.TryGetValue(key, out var mark) ? mark : null;

    /// <summary>Sorted by key, so that the same answers make the same brief in whatever order they came.</summary>
    private static Dictionary<T, int> With<T>(IReadOnlyDictionary<T, int> marks, T key, int? mark)
        where T : notnull
    {
        var others = marks.Where(m => !m.Key.Equals(key));
        var all = mark is { } value ? others.Append(new(key, value)) : others;
        return all.OrderBy(m => m.Key, Comparer<T>.Create((a, b) => a is string s && b is string t ? string.CompareOrdinal(s, t) : Comparer<T>.Default.Compare(a, b)))
            .ToDictionary(m => m.Key, m => m.Value);
    }
}
