namespace StrategicPartnerships.Cards.Documents;

/// <summary>The neutral document that every renderer prints. Texts in it are raw; each renderer makes them inert in its own way.</summary>
public sealed record Document(string Title, IReadOnlyList<DocumentSection> Sections)
{
    /// <summary>What may be shown where outsiders can read (design §9): no part that is internal, and not what our figures rest on.</summary>
    public Document WithoutInternal() => this with
    {
        Sections = [.. Sections.Where(s => !s.Internal).Select(s => s with { Blocks = [.. s.Blocks.Where(b => !b.Internal).Select(b => b.Why.Count == 0 ? b : b with { Why = [] })] }).Where(s => s.Blocks.Count > 0)],
    };
}

/// <param name="Id">Stable id: <c>header criteria models value profile governance terms metrics roadmap risks footer why</c>.</param>
/// <param name="Title">Empty for the header alone, whose facts stand under the document's title.</param>
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

    /// <summary>As <see cref="DocumentSection.Internal"/>, for one piece of a section that is otherwise open.</summary>
    public bool Internal { get; init; }

    /// <summary>What the figures in this block rest on, in the order in which they stand.</summary>
    public IReadOnlyList<Why> Why { get; init; } = [];

    /// <summary>Introduces the blocks after it. Plain text puts a colon behind it unless it holds one, as "Model 1: Referral Partnership" does.</summary>
    public sealed record Heading(string Text) : Block;
    public sealed record Paragraph(string Text) : Block;

    /// <summary>Labelled lines, "- Label: value"; with an empty label "- value". Facts that follow facts continue the same list.</summary>
    public sealed record Facts(IReadOnlyList<KeyValuePair<string, string>> Rows) : Block;
    public sealed record Bullets(IReadOnlyList<string> Items) : Block;
    public sealed record Numbered(IReadOnlyList<string> Items) : Block;
    public sealed record Table(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>A box of fixed-width lines; <paramref name="Description"/> says the same in words for those who cannot see it.</summary>
    public sealed record Diagram(IReadOnlyList<string> Lines, string Description) : Block;

    /// <summary>A drawing of figures that stand as text beside it; <paramref name="Description"/> says in words what it shows.</summary>
    public sealed record Picture(string Title, Chart Chart, string Description) : Block;
}

/// <summary>What one figure rests on.</summary>
/// <param name="Of">The figure's name; in labelled lines and tables the label of its line, so that it can be opened in place.</param>
/// <param name="Value">As printed.</param>
/// <param name="Rule">How it comes about, in words.</param>
/// <param name="Inputs">What went in, each given by somebody or assumed.</param>
/// <param name="Source">Publishers with their grade, or whose planning figure it is.</param>
public sealed record Why(string Of, string Value, string Rule, IReadOnlyList<WhyInput> Inputs, string Source)
{
    public bool Assumed => Inputs.Any(i => i.Assumed);
}

public sealed record WhyInput(string Name, string Value, bool Assumed)
{
    /// <summary>True for a constant of the playbook, which nobody gives and nobody has to confirm.</summary>
    public bool Fixed { get; init; }
}
