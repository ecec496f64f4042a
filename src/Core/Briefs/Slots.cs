using System.Text;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// The values of <c>{offer}</c>, <c>{segment}</c>, <c>{region}</c> … in the playbook's sentences. Every slot has a fallback, so nothing in
/// braces survives; a phrase such as "in {region}" is dropped as a whole when the region is unknown (playbook part 4 §4.1).
/// </summary>
public sealed record Slots(IReadOnlyDictionary<string, string> Known, IReadOnlyDictionary<string, string> Fallbacks)
{
    private static readonly string[] Droppable = [" in {region}", ", including in {region}", " for {region}"];

    public bool Has(string slot) => Known.ContainsKey(slot);

    public string this[string slot] => Known.TryGetValue(slot, out var value) ? value : Fallbacks.GetValueOrDefault(slot, slot);

    public Slots With(string slot, string value) => this with { Known = new Dictionary<string, string>(Known) { [slot] = value } };

    /// <summary>The sentence with every slot filled.</summary>
    public string Fill(string sentence)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal))
            return sentence;
        if (!Has("region"))
            foreach (var phrase in Droppable)
                sentence = sentence.Replace(phrase, "", StringComparison.Ordinal);
        var filled = new StringBuilder(sentence.Length + 32);
        for (var at = 0; at < sentence.Length;)
        {
            var open = sentence.IndexOf('{', at);
            var close = open < 0 ? -1 : sentence.IndexOf('}', open);
            if (close < 0)
                return filled.Append(sentence, at, sentence.Length - at).ToString();
            filled.Append(sentence, at, open - at).Append(this[sentence[(open + 1)..close]]);
            at = close + 1;
        }

        return filled.ToString();
    }
}
