using System.Runtime.CompilerServices;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// The values of <c>{offer}</c>, <c>{segment}</c>, <c>{region}</c> … in the playbook's sentences. Every slot has a fallback, so nothing in
/// braces survives; a phrase such as "in {region}" is dropped as a whole when the region is unknown (playbook part 4 §4.1).
/// </summary>
public sealed record Slots(IReadOnlyDictionary<string, string> Known, IReadOnlyDictionary<string, string> Fallbacks)
{
    private static readonly string[] Droppable = [", including in {region}", " in {region}", " for {region}"];

    public bool Has(string slot) => Known.ContainsKey(slot);

    public string this[string slot] => Known.TryGetValue(slot, out var value) ? value : Fallbacks.GetValueOrDefault(slot, slot);

    public Slots With(string slot, string value) => And((slot, value));

    /// <summary>Slots of one sentence before those that are known already, which are not copied.</summary>
    public Slots And(params ReadOnlySpan<(string Slot, string Value)> more) => this with { Known = new SlotLayer(Known, more.ToArray()) };

    /// <summary>The sentence with every slot filled.</summary>
    public string Fill(string sentence)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal))
            return sentence;
        if (!Has("region"))
            foreach (var phrase in Droppable)
                sentence = sentence.Replace(phrase, "", StringComparison.Ordinal);
        var filled = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        for (var rest = sentence.AsSpan(); !rest.IsEmpty;)
        {
            var open = rest.IndexOf('{');
            var length = open < 0 ? -1 : rest[open..].IndexOf('}');
            if (length < 0)
            {
                filled.AppendFormatted(rest);
                break;
            }

            filled.AppendFormatted(rest[..open]);
            filled.AppendLiteral(Find(rest.Slice(open + 1, length - 1)));
            rest = rest[(open + length + 1)..];
        }

        return filled.ToStringAndClear();
    }

    private string Find(ReadOnlySpan<char> slot) =>
        SlotLayer.Find(Known, slot) ?? SlotLayer.Find(Fallbacks, slot) ?? slot.ToString();
}
