using System.Globalization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The grammar of value items, one a line: <c>what | kind | yearly value | confidence | yearly cost</c>, everything after what optional.</summary>
internal static class ValueLines
{
    public const int MaxLength = 2000;
    public const int MaxLines = 20;
    public const int MaxWhat = 200;

    private const string Pattern = "what | kind | yearly value | confidence | yearly cost";

    private static readonly (ValueKind Kind, string Words)[] Kinds =
    [
        (ValueKind.Revenue, "Revenue"), (ValueKind.CostSaved, "Cost saved"), (ValueKind.Access, "Access"), (ValueKind.Capability, "Capability"),
        (ValueKind.Brand, "Brand"), (ValueKind.Data, "Data"), (ValueKind.RiskShared, "Risk shared"),
    ];

    /// <summary>All lines, or what is wrong with the first three wrong ones.</summary>
    public static Parsed<IReadOnlyList<ValueLine>> Read(string typed)
    {
        var lines = new List<ValueLine>();
        var errors = new List<string>();
        var rows = TypedText.Clean(LooseLine.Tabs(typed), lines: true).Split('\n');
        for (var row = 0; row < rows.Length; row++)
        {
            if (string.IsNullOrWhiteSpace(rows[row]))
                continue;
            var (line, error) = ReadLine(rows[row]);
            if (error is null)
                lines.Add(line);
            else if (errors.Count < 3)
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {row + 1}: {error}"));
        }

        if (errors.Count > 0)
            return Parsed<IReadOnlyList<ValueLine>>.Wrong(string.Join(" ", errors));
        if (lines.Count > MaxLines)
            return Parsed<IReadOnlyList<ValueLine>>.Wrong(FormattableString.Invariant($"These are {lines.Count} lines, and at most {MaxLines} fit. Join the small ones."));
        var length = Print(lines).Length;
        return length <= MaxLength
            ? new(lines)
            : Parsed<IReadOnlyList<ValueLine>>.Wrong(FormattableString.Invariant($"The lines are {length} characters long, and at most {MaxLength} fit. Shorten them by {length - MaxLength}."));
    }

    public static string Print(IReadOnlyList<ValueLine> lines) => string.Join("\n", lines.Select(Print));

    /// <summary>An item whose words alone would be read as parts keeps a stroke behind them.</summary>
    public static string Print(ValueLine line)
    {
        var printed = Join(
            line.What, line.Kind is { } kind ? Array.Find(Kinds, k => k.Kind == kind).Words : "", TypedNumber.Print(line.YearlyValue),
            line.Confidence?.ToString() ?? "", TypedNumber.Print(line.YearlyCost));
        return LooseLine.Parts(printed) is null ? printed : printed + " |";
    }

    /// <summary>The kind that a word names, or null.</summary>
    public static ValueKind? KindOf(string word)
    {
        var found = Array.FindIndex(Kinds, k => string.Equals(k.Words, word.Replace('-', ' '), StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : Kinds[found].Kind;
    }

    public static Confidence? ConfidenceOf(string word) => word.ToUpperInvariant() switch
    {
        "H" or "HIGH" => Confidence.H,
        "M" or "MEDIUM" => Confidence.M,
        "L" or "LOW" => Confidence.L,
        _ => null,
    };

    /// <summary>
    /// A line with strokes is read as it stands. One without them that plainly lists the same parts is read too; where a part is wrong,
    /// the line is written out as it should be.
    /// </summary>
    private static Parsed<ValueLine> ReadLine(string typed)
    {
        if (LooseLine.Parts(typed) is not { } parts)
            return ReadCells(typed.Split('|', StringSplitOptions.TrimEntries));
        var read = ReadCells(parts);
        return read.Error is null ? read : Wrong($"{read.Error} Write it as: {Print(Repaired(parts))}");
    }

    /// <summary>What could be read of the parts; medium confidence where that word was wrong.</summary>
    private static ValueLine Repaired(string[] cells) => new(
        cells[0].Length <= MaxWhat ? cells[0] : cells[0][..MaxWhat], KindOf(cells[1]), FieldRules.ReadMoney(Cell(cells, 2)).Value,
        cells.Length > 3 ? ConfidenceOf(cells[3]) ?? Confidence.M : null, FieldRules.ReadMoney(Cell(cells, 4)).Value);

    private static Parsed<ValueLine> ReadCells(string[] cells)
    {
        if (cells.Length > 5)
            return Wrong($"has {cells.Length.ToString(CultureInfo.InvariantCulture)} parts. Write at most five: {Pattern}.");
        if (cells[0].Length == 0)
            return Wrong($"says no what. Begin with the item: {Pattern}.");
        if (cells[0].Length > MaxWhat)
            return Wrong(FormattableString.Invariant($"the item is {cells[0].Length} characters long, and at most {MaxWhat} fit."));
        var kind = Cell(cells, 1);
        var found = KindOf(kind);
        if (kind.Length > 0 && found is null)
            return Wrong($"{TypedText.Quote(kind)} is not a kind of value. Use {string.Join(", ", Kinds.SkipLast(1).Select(k => k.Words))} or {Kinds[^1].Words}.");
        var value = FieldRules.ReadMoney(Cell(cells, 2));
        if (value.Error is not null)
            return Wrong("yearly value: " + value.Error);
        var sure = Cell(cells, 3);
        var confidence = ConfidenceOf(sure);
        if (sure.Length > 0 && confidence is null)
            return Wrong($"{TypedText.Quote(sure)} is not a confidence. Use H, M or L.");
        var cost = FieldRules.ReadMoney(Cell(cells, 4));
        return cost.Error is not null
            ? Wrong("yearly cost: " + cost.Error)
            : new(new ValueLine(cells[0], found, value.Value, confidence, cost.Value));
    }

    private static string Join(params string[] cells) => string.Join(" | ", cells).TrimEnd(' ', '|');

    private static string Cell(string[] cells, int at) => at < cells.Length ? cells[at] : "";

    private static Parsed<ValueLine> Wrong(string error) => Parsed<ValueLine>.Wrong(error);
}
