using System.Text.RegularExpressions;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>
/// A line of the playbook whose source tags (<c>[S12]</c>, <c>[PN]</c>) stand beside the figure in the YAML and are taken out
/// of the printed text. <c>[PN]</c> marks a planning figure of ours: the line is an assumption to confirm.
/// </summary>
public sealed partial record Sourced(string Text, IReadOnlyList<string> Tags)
{
    public static readonly Sourced Empty = new("", []);

    public bool Assumed => Tags.Contains("PN");

    /// <summary>Splits the tags from the text; ranges such as <c>[S1–S3]</c> are spelt out.</summary>
    public static Sourced Parse(string line)
    {
        if (!line.Contains('[', StringComparison.Ordinal))
            return new(line.Trim(), []);
        var tags = TagPattern().Matches(line).SelectMany(m => Spell(m.Groups[1].Value)).Distinct(StringComparer.Ordinal).ToArray();
        var text = SpacePattern().Replace(TagPattern().Replace(line, ""), " ").Replace(" ,", ",", StringComparison.Ordinal).Replace(" ;", ";", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal);
        return new(text.Trim(), tags);
    }

    public override string ToString() => Text;

    private static IEnumerable<string> Spell(string inside)
    {
        var range = RangePattern().Match(inside);
        if (!range.Success)
            return [inside.Split(' ')[0]];
        var first = int.Parse(range.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var last = int.Parse(range.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Select(n => FormattableString.Invariant($"S{n}"));
    }

    [GeneratedRegex(@"\s?\[(S\d+[a-z]?(?:–S\d+)?(?: [a-z]+)?|PN)\]")]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"^S(\d+)–S(\d+)$")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"  +")]
    private static partial Regex SpacePattern();
}
