namespace StrategicPartnerships.Core.Briefs;

/// <summary>Fills a named place of a sentence of the playbook, once, so that braces typed by people stay as they are.</summary>
internal static class Fill
{
    public static string In(string sentence, string slot, string value)
    {
        var mark = "{" + slot + "}";
        var at = sentence.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? sentence : string.Concat(sentence.AsSpan(0, at), value, sentence.AsSpan(at + mark.Length));
    }
}
