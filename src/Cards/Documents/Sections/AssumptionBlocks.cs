using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>What nobody has confirmed yet, how much of it there is, and who can confirm each.</summary>
public static class AssumptionBlocks
{
    private static readonly string[] Headers = ["Assumption", "Value", "Who can confirm"];

    internal static void Add(SectionBuilder section, Framework framework)
    {
        if (framework.Assumptions.Count > 0)
            section.Paragraphs("Assumptions to confirm", Count(framework)).Table(null, Headers, framework.Assumptions, a => [a.What, a.Value, a.Confirmer]);
    }

    /// <summary>"31 open: 24 on your side, 5 joint, 2 with Klinikpartner."</summary>
    public static string Count(Framework framework)
    {
        var partner = framework.Header.Partner ?? "the " + framework.Header.PartnerNoun;
        var open = framework.Assumptions;
        (Side Side, string Words)[] sides = [(Side.Ours, "on your side"), (Side.Joint, "joint"), (Side.Theirs, "with " + partner)];
        var parts = sides.Select(s => (Count: open.Count(a => a.Who == s.Side), s.Words)).Where(p => p.Count > 0).Select(p => Invariant($"{p.Count} {p.Words}"));
        return open.Count == 0 ? "No assumption is open." : Invariant($"{open.Count} open: {string.Join(", ", parts)}.");
    }

    /// <summary>Those open, in two tables: what a field settles, and apart from it what none does, with the reason.</summary>
    public static Document Of(Framework framework)
    {
        var section = new SectionBuilder("assumptions", "ASSUMPTIONS TO CONFIRM")
            .Paragraphs(null, Count(framework))
            .Table("A form field settles these", Headers, [.. framework.Assumptions.Where(a => a.Form.Length > 0)], a => [a.What, a.Value, a.Confirmer])
            .Table("No form field settles these", [.. Headers, "How"], [.. framework.Assumptions.Where(a => a.Form.Length == 0)], a => [a.What, a.Value, a.Confirmer, a.Reason]);
        return new PartnerVoice(framework.Header.Partner, framework.Header.PartnerNoun).Speak(new Document("Assumptions", [section.Build()]));
    }
}
