using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>The items of one side in the grammar of the form, so that whoever corrects one figure keeps the others.</summary>
internal static class PrefillItems
{
    /// <summary>Null where there is no ledger. Fixers in force stand in their own field.</summary>
    public static string? Of(BriefField field, MutualValueMap map, Side giver)
    {
        ValueLine[] lines = [.. map.Items.Where(i => i.Giver == giver && i.Given && i.Fixer is null).Select(Line)];
        var value = giver == Side.Ours ? new ValueAnswers { YouProvide = lines } : new ValueAnswers { PartnerProvides = lines };
        return lines.Length == 0 ? null : field.Read(new() { Value = value });
    }

    /// <summary>An item that is shown and not counted keeps its words alone; a stroke in them would begin the next part.</summary>
    private static ValueLine Line(ValueItem item)
    {
        var priced = item is { Counted: true, Worth: not null };
        return new(
            item.Text.Replace('|', '/'), item.Kind, priced ? Math.Round(item.Worth!.Value) : null, item.Confidence,
            priced && item.Cost > 0 ? Math.Round(item.Cost) : null);
    }
}
