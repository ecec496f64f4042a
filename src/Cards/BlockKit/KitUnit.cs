namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Blocks that are not parted: a heading and what it introduces.</summary>
internal sealed record KitUnit(params IReadOnlyList<LayoutBlock> Blocks)
{
    public int Size { get; } = Blocks.Sum(BlockWords.Size);

    /// <summary>A table ends its message: the platform takes one, and shows it below everything else.</summary>
    public bool Ends { get; } = Blocks.Any(b => b is TableBlock);
}
