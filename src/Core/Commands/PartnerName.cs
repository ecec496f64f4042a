namespace StrategicPartnerships.Core.Commands;

/// <summary>A known partnership at the start of what follows a keyword: the longest name that fits, case and quotes aside.</summary>
/// <param name="Name">As it stands in the workspace.</param>
internal sealed record PartnerName(string Name, string Rest)
{
    public static PartnerName? Match(string rest, IEnumerable<string> partnerships)
    {
        var plain = TypedText.Plain(rest);
        PartnerName? best = null;
        var length = -1;
        foreach (var name in partnerships)
        {
            var wanted = TypedText.Plain(TypedText.Clean(name));
            if (wanted.Length <= length || wanted.Length == 0 || After(plain, wanted) is not { } end)
                continue;
            length = wanted.Length;
            best = new(name, rest[end..].Trim());
        }

        return best;
    }

    /// <summary>Where the name ends in the line, closing quote included; null when the line does not begin with it.</summary>
    private static int? After(string plain, string wanted)
    {
        var quote = plain[0] is '"' or '\'' && !plain.StartsWith(wanted, StringComparison.Ordinal) ? plain[0] : '\0';
        var start = quote == '\0' ? 0 : 1;
        if (string.CompareOrdinal(plain, start, wanted, 0, wanted.Length) != 0)
            return null;
        var end = start + wanted.Length;
        if (quote != '\0')
            return end < plain.Length && plain[end] == quote ? end + 1 : null;
        return end == plain.Length || plain[end] == ' ' ? end : null;
    }
}
