using System.Globalization;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Collects the blocks of one section. A heading with nothing under it is left out.</summary>
internal sealed class SectionBuilder(string id, string title)
{
    private readonly List<Block> _blocks = [];

    /// <summary>While true, what is added is held back where outsiders can read.</summary>
    public bool Internal { get; set; }

    public SectionBuilder Heading(string text) => Add(new Block.Heading(text) { Internal = Internal });

    /// <summary>A text of ours that may hold several lines; each becomes a paragraph.</summary>
    public SectionBuilder Paragraphs(string? heading, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return this;
        if (heading is not null)
            Heading(heading);
        foreach (var line in TextSafety.Lines(text))
            Add(new Block.Paragraph(line) { Internal = Internal });
        return this;
    }

    public SectionBuilder Facts(params (string Label, string? Value)[] rows) =>
        Rows(null, [.. rows.Where(r => !string.IsNullOrWhiteSpace(r.Value)).Select(r => KeyValuePair.Create(r.Label, r.Value!))]);

    public SectionBuilder Facts(string? heading, IReadOnlyList<Fact> facts) => Rows(heading, [.. facts.Select(f => KeyValuePair.Create(f.Label, f.Value))]);

    public SectionBuilder Rows(string? heading, IReadOnlyList<KeyValuePair<string, string>> rows)
    {
        if (rows.Count == 0)
            return this;
        if (heading is not null)
            Heading(heading);
        return Add(new Block.Facts(rows) { Internal = Internal });
    }

    public SectionBuilder Bullets(string? heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return this;
        if (heading is not null)
            Heading(heading);
        return Add(new Block.Bullets(items) { Internal = Internal });
    }

    public SectionBuilder Numbered(string heading, IReadOnlyList<string> items) =>
        items.Count == 0 ? this : Heading(heading).Add(new Block.Numbered(items) { Internal = Internal });

    public SectionBuilder Table<T>(string? heading, string[] headers, IReadOnlyList<T> items, Func<T, string[]> row)
    {
        if (items.Count == 0)
            return this;
        if (heading is not null)
            Heading(heading);
        var rows = new string[items.Count][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = row(items[i]);
        return Add(new Block.Table(headers, rows) { Internal = Internal });
    }

    public SectionBuilder Diagram(Box box, string description) => Add(new Block.Diagram(box.Draw(), description) { Internal = Internal });

    public SectionBuilder Picture(string title, Chart chart, string description) => Add(new Block.Picture(title, chart, description) { Internal = Internal });

    public DocumentSection Build() => new(id, title, _blocks);

    /// <summary>"24 Nov 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private SectionBuilder Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }
}
