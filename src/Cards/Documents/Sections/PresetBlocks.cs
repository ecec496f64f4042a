using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The negotiation presets side by side: our position, never for outsiders.</summary>
internal static class PresetBlocks
{
    public static SectionBuilder Presets(this SectionBuilder section, IReadOnlyList<PresetOutcome> presets) => section.Table(
        "If you negotiate", ["Preset", "Partner share", "Term", "Exclusivity", "Protection", "Balance", "Your index", "Partner's index"], presets,
        p =>
        [
            p.InForce ? p.Name + " (in force)" : p.Name,
            Invariant($"{p.PartnerShare:0.#} %{(p.ShareTyped ? ", as typed" : "")}"),
            p.TermMonths == 0 ? "rolling" : Invariant($"{p.TermMonths} months"),
            p.ExclusivityTyped ? p.Exclusivity + ", as typed" : p.Exclusivity,
            p.ProtectionDays == 0 ? "none" : Invariant($"{p.ProtectionDays} days"),
            Invariant($"{p.Ratio:0.00}, {p.BalanceBand}{Losing(p.Losing)}"),
            Invariant($"{p.Ours:0.0}, {p.OursBand}"),
            Invariant($"{p.Theirs:0.0}, {p.TheirsBand}"),
        ]);

    private static string Losing(Side? side) => side switch { null => "", Side.Ours => "; you lose", Side.Theirs => "; the partner loses", _ => "; both lose" };
}
