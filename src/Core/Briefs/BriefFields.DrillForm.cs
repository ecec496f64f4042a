namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    /// <summary>Exit-readiness drill: ten checks, one point each (playbook §11.5).</summary>
    private static BriefField[] DrillForm() =>
    [
        Check("exitOwner", "Exit owner named"),
        Check("noticeDates", "Notice dates in the calendar"),
        Check("dataExport", "Data export restored and opened"),
        Check("customerNotice", "Customer notice drafted"),
        Check("alternative", "Alternative contact fresh"),
        Check("contractCopy", "Contract copy reachable"),
        Check("licences", "IP and licence list"),
        Check("openOrders", "Open orders and registrations list"),
        Check("accessRevocation", "Access revocation list tested"),
        Check("communication", "Communication plan"),
    ];

    private static BriefField Check(string id, string name) => BriefField.Of(
        "drill", id, name, Side.Ours, FieldChoices.YesNo,
        b => b.Drill.TryGetValue(id, out var passed) ? passed : null,
        (b, v) => b with { Drill = With(b.Drill, id, v) });

    /// <summary>Sorted by key, so that the same answers make the same brief in whatever order they came.</summary>
    private static SortedDictionary<string, bool> With(IReadOnlyDictionary<string, bool> checks, string id, bool? passed)
    {
        var all = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (key, value) in checks)
            all[key] = value;
        all.Remove(id);
        if (passed is { } answer)
            all[id] = answer;
        return all;
    }
}
