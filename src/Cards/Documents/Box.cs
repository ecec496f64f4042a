namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Draws the specification's boxes. Every line has the same display width: 37 columns inside at least, as in the specification,
/// more where the texts ask for it, and <see cref="MaxInner"/> at most; longer texts wrap.
/// </summary>
public sealed class Box
{
    public const int MinInner = 37;
    public const int MaxInner = 70;
    private const int Margin = 2;
    private const int TitleIndent = 6;
    private static readonly string Blank = new(' ', MaxInner);
    private readonly List<string> _lines = [];

    /// <summary>The widest line's columns that fit between the margins.</summary>
    public const int Room = MaxInner - 2 * Margin;

    public Box Title(string text) => Line(text, TitleIndent - Margin);

    public Box Empty()
    {
        _lines.Add("");
        return this;
    }

    /// <param name="indent">Columns before the first piece, beyond the margin.</param>
    /// <param name="hanging">Columns before the further pieces of a wrapped text, beyond the indent.</param>
    public Box Line(string text, int indent = 0, int hanging = 0)
    {
        var pad = indent;
        foreach (var piece in TextWrap.Wrap(TextSafety.Line(text), Room - indent - hanging))
        {
            _lines.Add(string.Concat(Spaces(Margin + pad), piece));
            pad = indent + hanging;
        }

        return this;
    }

    public Box Bullets(IReadOnlyList<string> items)
    {
        foreach (var item in items)
            Line("• " + item, hanging: 2);
        return this;
    }

    /// <summary>Two headed lists side by side.</summary>
    public Box Columns(string leftHeading, IReadOnlyList<string> left, string rightHeading, IReadOnlyList<string> right)
    {
        const int gap = 2;
        const int limit = (Room - gap) / 2;
        var (lefts, rights) = (Column(leftHeading, left, limit), Column(rightHeading, right, limit));
        var width = lefts.Max(Padded) + gap;
        for (var i = 0; i < Math.Max(lefts.Count, rights.Count); i++)
        {
            var (l, r) = (i < lefts.Count ? lefts[i] : "", i < rights.Count ? rights[i] : "");
            _lines.Add(string.Concat(Spaces(Margin), l, r.Length == 0 ? [] : Spaces(width - Padded(l)), r));
        }

        return this;
    }

    public IReadOnlyList<string> Draw()
    {
        var inner = MinInner;
        foreach (var line in _lines)
            inner = Math.Max(inner, Padded(line) + Margin);
        var drawn = new string[_lines.Count + 2];
        var rule = new string('─', inner);
        drawn[0] = $"┌{rule}┐";
        for (var i = 0; i < _lines.Count; i++)
            drawn[i + 1] = string.Concat("│", _lines[i], Spaces(inner - Padded(_lines[i])), "│");
        drawn[^1] = $"└{rule}┘";
        return drawn;
    }

    private static List<string> Column(string heading, IReadOnlyList<string> items, int width)
    {
        List<string> lines = [heading];
        foreach (var item in items)
        {
            var pieces = TextWrap.Wrap(TextSafety.Line(item), width - 2);
            for (var i = 0; i < pieces.Count; i++)
                lines.Add((i == 0 ? "• " : "  ") + pieces[i]);
        }

        return lines;
    }

    /// <summary>Width of a line that spaces follow: a few letters of Indic scripts join with the space behind them.</summary>
    private static int Padded(string line) => line.Length == 0 || char.IsAscii(line[^1]) ? DisplayWidth.Of(line) : DisplayWidth.Of(line + " ") - 1;

    private static ReadOnlySpan<char> Spaces(int count) => count <= 0 ? [] : count <= Blank.Length ? Blank.AsSpan(0, count) : new string(' ', count);
}
