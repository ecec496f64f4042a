using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>
/// All value items of a case: typed ones first, then the model's and the objective's. Typed items take the place of the playbook's on
/// their side, which stay only to reach three lines and are then shown without being counted. Fixers in force come last, whoever typed what.
/// </summary>
public sealed record ItemLedger(IReadOnlyList<ValueItem> Items, bool ByWeights, IReadOnlyList<Side> StandIns)
{
    private const int Lines = 3;

    public IEnumerable<ValueItem> From(Side giver) => Items.Where(i => i.Giver == giver && i.Given);

    public static ItemLedger Of(Case it, ModelId model, Basis basis, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Value.Balance;
        var typed = it.Brief.Value;
        var all = typed.YouProvide.Concat(typed.PartnerProvides).ToArray();
        var byWeights = all.Length > 0 && !Array.Exists(all, l => IsMoney(l, sheet));
        var standard = it.Playbook.Value.Items[model].Where(s => !s.OnlyWithShare || basis.ShareY > 0).Append(it.Playbook.Value.Extras[it.Archetype]).Select(s => Standard(s, basis, sheet, slots, notes)).ToArray();
        standard = Larger(standard, it.Playbook.Value, model, it.Archetype);
        List<Side> standIns = [];
        ValueItem[] items = [.. Place(typed.YouProvide, Side.Ours), .. Place(typed.PartnerProvides, Side.Theirs), .. FixerItems.InForce(it, basis, slots, notes)];
        return new(items, byWeights, standIns);

        IEnumerable<ValueItem> Place(IReadOnlyList<ValueLine> lines, Side giver)
        {
            var defaults = standard.Where(i => i.Giver == giver);
            var own = lines.Where(l => !string.IsNullOrWhiteSpace(l.What)).Select((l, n) => Typed(l, giver, n, sheet, byWeights)).ToArray();
            if (own.Length == 0)
                return defaults;
            if (byWeights || Array.Exists(own, i => i.Worth is not null))
                return [.. own, .. Fillers(own, defaults).Select(i => i with { Counted = false })];
            standIns.Add(giver);
            var shown = Fillers(own, defaults).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
            return [.. own, .. defaults.Select(i => i with { Given = i.Given && shown.Contains(i.Id) })];
        }
    }

    /// <summary>Playbook items that keep a side at three lines: first those of a row that no typed item speaks of.</summary>
    private static IEnumerable<ValueItem> Fillers(ValueItem[] own, IEnumerable<ValueItem> defaults) => defaults
        .Where(i => i.Given).OrderBy(i => Array.Exists(own, o => o.Row == i.Row || o.Kind == i.Kind)).Take(Math.Max(0, Lines - own.Length));

    private static bool IsMoney(ValueLine line, ValueBalanceSheet sheet) => line.YearlyValue > sheet.HighestWeight || line.YearlyCost > sheet.HighestWeight;

    private static ValueItem Typed(ValueLine line, Side giver, int n, ValueBalanceSheet sheet, bool byWeights) => new(
        FormattableString.Invariant($"typed-{giver}-{n + 1}"), giver, RowOf(line.Kind ?? ValueKind.Capability), line.Kind ?? ValueKind.Capability, line.What.Trim(),
        byWeights || line.YearlyValue is null ? null : Math.Max(0, line.YearlyValue.Value), Math.Max(0, byWeights ? 0 : line.YearlyCost ?? 0),
        byWeights ? Math.Clamp(line.YearlyValue ?? sheet.DefaultWeight, 1, sheet.HighestWeight) : sheet.DefaultWeight, line.Confidence ?? Confidence.M, Typed: true);

    internal static string RowOf(ValueKind kind) => kind switch
    {
        ValueKind.Access or ValueKind.Data or ValueKind.Brand => nameof(ItemRow.Access),
        ValueKind.Capability => nameof(ItemRow.Capability),
        _ => nameof(ItemRow.Resource),
    };

    private static ValueItem Standard(ValueItemSheet item, Basis basis, ValueBalanceSheet sheet, Slots slots, Notes notes)
    {
        var worth = item.Worth is { } rule ? basis.Amount(rule) : null;
        var cost = item.ExpectedCost is { } expected ? basis.Amount(expected) * sheet.Confidence[item.Confidence] : item.Cost is { } fix ? basis.Amount(fix) : 0;
        return new(
            item.Id, item.Giver == ItemGiver.Theirs ? Side.Theirs : Side.Ours, item.Row?.ToString(), item.Kind, notes.Say(item.Text, slots), worth, cost ?? 0,
            item.Weight == 0 ? sheet.DefaultWeight : item.Weight, item.Confidence, OwnGain: item.OwnGain, Given: item.Giver != ItemGiver.Own);
    }

    /// <summary>Of two items that count the same deals or accounts only the larger is counted (part 4 §3.3).</summary>
    private static ValueItem[] Larger(ValueItem[] items, ValueSheets sheets, ModelId model, Archetype archetype)
    {
        var extra = items[^1];
        var counts = sheets.Extras[archetype].Counts;
        if (counts is null || extra.Worth is null)
            return items;
        var rival = Array.FindIndex(items, 0, items.Length - 1, i => i.Giver == extra.Giver && sheets.Items[model].First(s => s.Id == i.Id).Counts == counts);
        if (rival < 0)
            return items;
        var smaller = items[rival].Worth >= extra.Worth ? items.Length - 1 : rival;
        items[smaller] = items[smaller] with { Counted = false };
        return items;
    }
}
