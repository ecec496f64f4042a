using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A section of the neutral document as data.</summary>
public sealed record ExportedSection(string Id, string Title, bool Internal, IReadOnlyList<ExportedBlock> Blocks)
{
    public static ExportedSection Of(DocumentSection section) => new(section.Id, section.Title, section.Internal, [.. section.Blocks.Select(ExportedBlock.Of)]);

    public DocumentSection Section() => new(Id, Title, [.. Blocks.Select(b => b.Block())]) { Internal = Internal };
}

/// <summary>One block; which members are filled follows from the kind.</summary>
/// <param name="Kind"><c>heading paragraph facts bullets numbered table diagram picture</c>.</param>
public sealed record ExportedBlock(string Kind)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExportedFact>? Facts { get; init; }

    /// <summary>The items of a list, or the lines of a diagram.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Items { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Headers { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>What a picture draws; its title is the text, its description the one item.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExportedChart? Chart { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Internal { get; init; }

    /// <summary>What the figures in the block rest on; left out where there are none, and in what was stored before they were explained.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExportedWhy>? Why { get; init; }

    public static ExportedBlock Of(Block block) => Members(block) with { Internal = block.Internal, Why = block.Why.Count == 0 ? null : [.. block.Why.Select(ExportedWhy.From)] };

    public Block Block() => Content() with { Internal = Internal, Why = Why is null ? [] : [.. Why.Select(w => w.Why())] };

    private static ExportedBlock Members(Block block) => block switch
    {
        Block.Heading heading => new("heading") { Text = heading.Text },
        Block.Paragraph paragraph => new("paragraph") { Text = paragraph.Text },
        Block.Facts facts => new("facts") { Facts = [.. facts.Rows.Select(r => new ExportedFact(r.Key, r.Value))] },
        Block.Bullets bullets => new("bullets") { Items = bullets.Items },
        Block.Numbered numbered => new("numbered") { Items = numbered.Items },
        Block.Table table => new("table") { Headers = table.Headers, Rows = table.Rows },
        Block.Diagram diagram => new("diagram") { Items = diagram.Lines, Text = diagram.Description },
        Block.Picture picture => new("picture") { Text = picture.Title, Items = [picture.Description], Chart = ExportedChart.Of(picture.Chart) },
        _ => throw new NotSupportedException($"A block of kind {block.GetType().Name} cannot be exported."),
    };

    private Block Content() => Kind switch
    {
        "heading" => new Block.Heading(Text ?? ""),
        "facts" => new Block.Facts([.. (Facts ?? []).Select(f => KeyValuePair.Create(f.Label, f.Value))]),
        "bullets" => new Block.Bullets(Items ?? []),
        "numbered" => new Block.Numbered(Items ?? []),
        "table" => new Block.Table(Headers ?? [], Rows ?? []),
        "diagram" => new Block.Diagram(Items ?? [], Text ?? ""),
        "picture" when Chart?.Chart() is { } chart => new Block.Picture(Text ?? "", chart, Items is [var description, ..] ? description : ""),
        _ => new Block.Paragraph(Text ?? ""),
    };
}

public sealed record ExportedFact(string Label, string Value);

/// <summary>A whole document as data, as messages keep it.</summary>
public sealed record ExportedDocument(string Title, IReadOnlyList<ExportedSection> Sections)
{
    public static ExportedDocument Of(Document document) => new(document.Title, [.. document.Sections.Select(ExportedSection.Of)]);

    public Document Document() => new(Title, [.. Sections.Select(s => s.Section())]);
}
