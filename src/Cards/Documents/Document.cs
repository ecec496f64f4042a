namespace StrategicPartnerships.Cards.Documents;

/// <summary>The neutral document that every renderer prints. Texts in it are raw; each renderer makes them inert in its own way.</summary>
public sealed record Document(string Title, IReadOnlyList<DocumentSection> Sections);

/// <param name="Id">Stable id: <c>header criteria models value profile governance terms metrics roadmap risks footer</c>.</param>
public sealed record DocumentSection(string Id, string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>True for parts that are held back where outsiders can read: fit, verdict, dependency, walk-away terms (design §9).</summary>
    public bool Internal { get; init; }
}

/// <summary>A piece of a section. A closed set.</summary>
public abstract record Block
{
    private Block()
    {
    }

    public sealed record Heading(string Text) : Block;
    public sealed record Paragraph(string Text) : Block;

    /// <summary>Labelled lines, "- Label: value".</summary>
    public sealed record Facts(IReadOnlyList<KeyValuePair<string, string>> Rows) : Block;
    public sealed record Bullets(IReadOnlyList<string> Items) : Block;
    public sealed record Numbered(IReadOnlyList<string> Items) : Block;
    public sealed record Table(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>A box of fixed-width lines; <paramref name="Description"/> says the same in words for those who cannot see it.</summary>
    public sealed record Diagram(IReadOnlyList<string> Lines, string Description) : Block;
}
