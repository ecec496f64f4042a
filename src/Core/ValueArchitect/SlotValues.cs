using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>Slots of one sentence beside those of the case, with one copy instead of one for each slot.</summary>
internal static class SlotValues
{
    public static Slots And(this Slots slots, params ReadOnlySpan<(string Slot, string Value)> more)
    {
        var known = new Dictionary<string, string>(slots.Known);
        foreach (var (slot, value) in more)
            known[slot] = value;
        return slots with { Known = known };
    }
}
