namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// Value items typed without strokes: a row pasted from a table, or the parts with semicolons or commas between them. Only what cannot be
/// anything else is taken for parts: a kind followed by an amount, or an amount followed by a confidence. Every other line is one item.
/// </summary>
internal static class LooseLine
{
    /// <summary>Tabs between the parts of a pasted row become strokes; a line that has strokes keeps what it has.</summary>
    public static string Tabs(string typed) => !typed.Contains('\t', StringComparison.Ordinal)
        ? typed
        : string.Join('\n', typed.ReplaceLineEndings("\n").Split('\n').Select(l => l.Contains('|', StringComparison.Ordinal) ? l : l.Trim().Replace('\t', '|')));

    /// <summary>What, kind, yearly value, confidence, yearly cost; the last ones may be missing. Null when the line is no list of parts.</summary>
    public static string[]? Parts(string line)
    {
        if (line.Contains('|', StringComparison.Ordinal))
            return null;
        var mark = line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var parts = Split(line, mark);
        for (var at = 1; at < parts.Count - 1; at++)
        {
            var kind = ValueLines.KindOf(parts[at]) is not null;
            if (kind ? IsAmount(parts[at + 1]) : IsAmount(parts[at]) && ValueLines.ConfidenceOf(parts[at + 1]) is not null)
                return [string.Join(mark + " ", parts.Take(at)), kind ? parts[at] : "", .. parts.Skip(kind ? at + 1 : at)];
        }

        return null;
    }

    /// <summary>The parts, with the thousands of "300,000" together: a comma without a blank before exactly three digits.</summary>
    private static List<string> Split(string line, char mark)
    {
        var parts = new List<string>();
        var glue = false;
        foreach (var raw in line.Split(mark))
        {
            if (mark == ',' && glue && raw.Length >= 3 && raw.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (raw.Length == 3 || !char.IsAsciiDigit(raw[3])))
                parts[^1] += "," + raw.TrimEnd();
            else
                parts.Add(raw.Trim());
            glue = parts[^1].Length > 0 && char.IsAsciiDigit(raw[^1]) && IsGroup(parts[^1]);
        }

        return parts;
    }

    /// <summary>True when the next three digits can belong to this number: it is one to three digits, or groups of three already.</summary>
    private static bool IsGroup(string part)
    {
        var first = part.IndexOf(',', StringComparison.Ordinal);
        return (first < 0 ? part.Length : first) <= 3 && part.All(c => char.IsAsciiDigit(c) || c == ',');
    }

    private static bool IsAmount(string part) => part.Length > 0 && char.IsAsciiDigit(part[0]) && FieldRules.ReadMoney(part).Error is null;
}
