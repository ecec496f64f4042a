using System.Text.RegularExpressions;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// A box keeps its alignment only where no line is broken, and a phone breaks fixed-width lines at about 46 columns. A box is drawn
/// 39 columns wide and wider only where its texts ask for it, so a wide one cannot be narrowed: its description stands instead, a point a line.
/// </summary>
internal static partial class DiagramLines
{
    public const int Columns = 46;

    private const int LongestLabel = 60;

    public static IEnumerable<RichLine> Of(Block.Diagram diagram)
    {
        string[] lines = [.. diagram.Lines.Select(TextSafety.Line)];
        return Array.TrueForAll(lines, l => DisplayWidth.Of(l) <= Columns) && lines.Sum(l => l.Length + 1) <= RichBlocks.Room
            ? lines.Select(l => new RichLine(LineMark.Fixed, [new(l.Length == 0 ? " " : l)]))
            : Points().Split(TextSafety.Line(diagram.Description)).SelectMany(Point);
    }

    private static IEnumerable<RichLine> Point(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestLabel and var at ? DocumentLines.Fact(text[..at], text[(at + 2)..]) : DocumentLines.Fact("", text);

    /// <summary>The space before a sentence that begins with a label: ". Revenue: ".</summary>
    [GeneratedRegex(@"(?<=\.) (?=[^.:]{1,60}: )", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();
}
