using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A part of a rich text block. Its texts interpret nothing, which is why what people typed is shown with it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
[JsonDerivedType(typeof(RichTextList), "rich_text_list")]
[JsonDerivedType(typeof(RichTextPreformatted), "rich_text_preformatted")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
public abstract record RichTextPart;

public sealed record RichTextSection(IReadOnlyList<RichTextLeaf> Elements) : RichTextPart;

/// <param name="Style"><c>bullet</c> or <c>ordered</c>.</param>
public sealed record RichTextList(string Style, IReadOnlyList<RichTextPart> Elements) : RichTextPart
{
    public int Indent { get; init; }

    /// <summary>How many numbers of an ordered list stand in the message before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Offset { get; init; }
}

public sealed record RichTextPreformatted(IReadOnlyList<RichTextLeaf> Elements) : RichTextPart;

public sealed record RichTextQuote(IReadOnlyList<RichTextLeaf> Elements) : RichTextPart;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextRun), "text")]
public abstract record RichTextLeaf;

public sealed record RichTextRun(string Text) : RichTextLeaf
{
    public RichTextStyle? Style { get; init; }

    public static RichTextRun Bold(string text) => new(text) { Style = new() { Bold = true } };

    public static RichTextRun Italic(string text) => new(text) { Style = new() { Italic = true } };
}

public sealed record RichTextStyle
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Bold { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Italic { get; init; }
}
