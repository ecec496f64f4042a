using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>A few values before those of another dictionary. Of two values for one slot the last counts.</summary>
internal sealed class SlotLayer(IReadOnlyDictionary<string, string> below, (string Slot, string Value)[] own) : IReadOnlyDictionary<string, string>
{
    public int Count => Keys.Count();

    public IEnumerable<string> Keys => this.Select(p => p.Key);

    public IEnumerable<string> Values => this.Select(p => p.Value);

    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => (value = Find(this, key)) is not null;

    /// <summary>The value of a slot whose name stands inside a sentence, or null.</summary>
    public static string? Find(IReadOnlyDictionary<string, string> values, ReadOnlySpan<char> slot)
    {
        while (values is SlotLayer layer)
        {
            if (layer.OwnAt(slot) is var at and >= 0)
                return layer.Own(at).Value;
            values = layer.Below;
        }

        if (values is Dictionary<string, string> plain && plain.TryGetAlternateLookup<ReadOnlySpan<char>>(out var lookup))
            return lookup.TryGetValue(slot, out var found) ? found : null;
        return values.GetValueOrDefault(slot.ToString());
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < own.Length; i++)
            if (OwnAt(own[i].Slot) == i)
                yield return new(own[i].Slot, own[i].Value);
        foreach (var pair in below)
            if (OwnAt(pair.Key) < 0)
                yield return pair;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyDictionary<string, string> Below => below;

    private (string Slot, string Value) Own(int at) => own[at];

    private int OwnAt(ReadOnlySpan<char> slot)
    {
        for (var i = own.Length - 1; i >= 0; i--)
            if (slot.SequenceEqual(own[i].Slot))
                return i;
        return -1;
    }
}
