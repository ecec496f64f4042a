using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>Random briefs and settings for what-if comparisons.</summary>
internal static class ComparisonCases
{
    private static readonly string[] Objectives = ["Expand into Brazil with our dental imaging software", "Grow sales through resellers", "Build an integration marketplace for our CRM", "Secure a backup chip supplier"];
    private static readonly string?[] Presets = [null, "cautious", "standard", "partner-first"];
    private static readonly string?[] Exclusivities = [null, "none", "min-sunset", "minimums", "bare"];
    private static readonly double?[] Notices = [null, 0, 1, 3, 7.5, 30];

    public static readonly Gen<IReadOnlyDictionary<Dial, int>> SomeDials = Gen.Select(Gen.Int[0, 8], Gen.Int[1, 5]).Array[0, 3].Select(pairs =>
        (IReadOnlyDictionary<Dial, int>)pairs.DistinctBy(p => p.Item1).ToDictionary(p => (Dial)p.Item1, p => p.Item2));

    public static readonly Gen<Setting> SomeSettings =
        from model in Gen.Int[-2, 5]
        from preset in Any(Presets)
        from exclusivity in Any(Exclusivities)
        from notice in Any(Notices)
        from dials in SomeDials
        from proven in Any<bool?>(null, true, false)
        select new Setting(model == -1, model < 0 ? null : (ModelId)model, preset, exclusivity, notice, dials, proven);

    public static readonly Gen<Brief> SomeBriefs =
        from objective in Any(Objectives)
        from share in Any<double?>(null, null, 12.5, 20, 45)
        from acv in Any<double?>(null, 8000, 120000)
        from revenue in Any<double?>(null, 5, 60)
        from wish in SomeSettings
        select wish.Apply(new Brief
        {
            Objective = objective, Partner = "Falcon", Value = new() { PartnerShare = share, Acv = acv }, Model = new() { RevenueShare = revenue },
            Ratings = new Dictionary<string, int> { ["sponsor"] = 4 },
        });

    public static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static Comparison Compare(Brief brief, params Setting[] settings) =>
        Comparison.Of(brief, [.. settings.Select((s, i) => ((char)('A' + i), s))], TestCases.Playbook, TestCases.Today);

    public static Framework Derive(Brief brief) => Strategist.Derive(brief, TestCases.Playbook, TestCases.Today);

    public static Setting Only(ModelId? model = null, string? preset = null, string? exclusivity = null, double? notice = null, bool auto = false, bool? proven = null, params (Dial Dial, int Value)[] dials) =>
        new(auto, model, preset, exclusivity, notice, dials.ToDictionary(d => d.Dial, d => d.Value), proven);
}
