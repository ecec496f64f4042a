using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>Dials typed on one line for a what-if: <c>urgency 5, channel 4, proven yes</c>. Ids and names both serve, in any case.</summary>
/// <param name="Values">Each 1–5.</param>
/// <param name="Proven">Null while not said.</param>
public sealed record DialsLine(IReadOnlyDictionary<Dial, int> Values, bool? Proven)
{
    public const int MaxLength = 200;

    private const string ProvenId = "proven";

    /// <summary>Ids as in the brief's form, in its order, <c>proven</c> last.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Enum.GetValues<Dial>().Select(IdOf), ProvenId];

    /// <summary>What was typed, or a sentence that says what is wrong and what would be right. An empty line sets nothing.</summary>
    public static (DialsLine? Line, string? Error) Read(string typed)
    {
        var (values, proven) = (new SortedDictionary<Dial, int>(), (bool?)null);
        foreach (var part in TypedText.Clean(typed, lines: false).Split([',', ';', '·'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cut = part.LastIndexOfAny([' ', '=', ':']);
            var (name, value) = cut < 0 ? (part, "") : (part[..cut].TrimEnd(' ', '=', ':'), part[(cut + 1)..]);
            if (IsProven(name))
            {
                if (YesOrNo(value) is not { } said)
                    return (null, $"{TypedText.Quote(part)}: write proven yes or proven no.");
                proven = said;
            }
            else if (DialOf(name) is not { } dial)
                return (null, DialOf(part) is { } bare || IsProven(part) ? NoValue(part) : $"{TypedText.Quote(name)} is not one of the inputs. They are {List()}; write for example: urgency 5, channel 4, proven yes.");
            else if (value.Length == 0)
                return (null, NoValue(part));
            else if (value is not [>= '1' and <= '5'])
                return (null, $"{TypedText.Quote(part)}: {IdOf(dial)} takes a whole number from 1 to 5, such as {IdOf(dial)} 4.");
            else if (!values.TryAdd(dial, value[0] - '0'))
                return (null, $"{IdOf(dial)} stands there twice. Write it once.");
        }

        return (new(values, proven), null);
    }

    /// <summary>The line that reads back as the same.</summary>
    public string Print() => string.Join(", ", [
        .. Values.Select(v => IdOf(v.Key) + " " + v.Value.ToString(CultureInfo.InvariantCulture)), .. Proven is { } said ? [said ? "proven yes" : "proven no"] : Array.Empty<string>()]);

    private static string NoValue(string part) => $"{TypedText.Quote(part)} has no value. Write it behind the name, such as {(IsProven(part) ? "proven yes" : "urgency 5")}.";

    private static string List() => string.Join(", ", Ids.SkipLast(1)) + " and " + Ids[^1];

    private static string IdOf(Dial dial) => char.ToLowerInvariant(dial.ToString()[0]) + dial.ToString()[1..];

    private static bool IsProven(string name) => Bare(name) is ProvenId or "proventogether";

    private static Dial? DialOf(string name)
    {
        var wanted = Bare(name);
        foreach (var dial in Enum.GetValues<Dial>())
            if (wanted == Bare(IdOf(dial)) || wanted == Bare(BriefFields.Find("brief", IdOf(dial))!.Name.Replace("(dial)", "", StringComparison.Ordinal)))
                return dial;
        return null;
    }

    private static bool? YesOrNo(string value) => value.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" => true,
        "no" or "n" or "false" => false,
        _ => null,
    };

    /// <summary>Letters alone, so that "deal size", "deal-size" and "dealSize" are one name.</summary>
    private static string Bare(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
