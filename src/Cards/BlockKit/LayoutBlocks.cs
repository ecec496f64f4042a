using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A block of a message or a view, by the platform's own names. Figures: <see cref="BlockLimits"/>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(InputBlock), "input")]
[JsonDerivedType(typeof(RichTextBlock), "rich_text")]
[JsonDerivedType(typeof(TableBlock), "table")]
public abstract record LayoutBlock
{
    public string? BlockId { get; init; }
}

/// <param name="Text">Plain text alone.</param>
public sealed record HeaderBlock(TextObject Text) : LayoutBlock;

public sealed record SectionBlock : LayoutBlock
{
    public TextObject? Text { get; init; }
    public IReadOnlyList<TextObject>? Fields { get; init; }
    public BlockElement? Accessory { get; init; }
}

public sealed record ContextBlock(IReadOnlyList<TextObject> Elements) : LayoutBlock;

public sealed record DividerBlock : LayoutBlock;

public sealed record ActionsBlock(IReadOnlyList<BlockElement> Elements) : LayoutBlock;

/// <param name="Label">Plain text alone.</param>
public sealed record InputBlock(TextObject Label, BlockElement Element) : LayoutBlock
{
    public TextObject? Hint { get; init; }
    public bool Optional { get; init; }
}

public sealed record RichTextBlock(IReadOnlyList<RichTextPart> Elements) : LayoutBlock;

/// <summary>Shown as an attachment below the message, one to a message.</summary>
public sealed record TableBlock(IReadOnlyList<IReadOnlyList<TableCell>> Rows) : LayoutBlock
{
    public IReadOnlyList<ColumnSetting>? ColumnSettings { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RawTextCell), "raw_text")]
[JsonDerivedType(typeof(RichTextCell), "rich_text")]
public abstract record TableCell;

/// <summary>Interprets nothing.</summary>
public sealed record RawTextCell(string Text) : TableCell;

public sealed record RichTextCell(IReadOnlyList<RichTextPart> Elements) : TableCell;

/// <param name="Align"><c>left center right</c>.</param>
public sealed record ColumnSetting(string Align, bool IsWrapped);
