using System.Text.RegularExpressions;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The cells of a table, safe and rectangular, and which columns hold figures.</summary>
internal sealed partial record TableCells(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static TableCells Of(Block.Table table)
    {
        string[] headers = [.. table.Headers.Select(TextSafety.Line)];
        return new(headers, [.. table.Rows.Select(r => headers.Select((_, n) => n < r.Count ? TextSafety.Line(r[n]) : "").ToArray())]);
    }

    /// <summary>True when every cell that says something is a figure; a figure is read from its last digit, so it stands to the right.</summary>
    public bool Figures(int column)
    {
        var any = false;
        foreach (var row in Rows)
        {
            if (string.IsNullOrWhiteSpace(row[column]))
                continue;
            if (row[column].Length > 24 || !Figure().IsMatch(row[column]))
                return false;
            any = true;
        }

        return any;
    }

    /// <summary>"-25,000", "0.75", "100%", "EUR 24,000", "25,000 USD".</summary>
    [GeneratedRegex(@"^(\p{Lu}{3}[ \u00A0])?[-+−–]?[€$£]?\d[\d.,'\u00A0\u202F]*([ \u00A0]?%|[ \u00A0](\p{Lu}{3}|€))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
