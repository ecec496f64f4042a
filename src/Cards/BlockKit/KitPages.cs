namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Units in as few messages or views as hold them.</summary>
internal static class KitPages
{
    /// <summary>Characters of a message's blocks: what <see cref="BlockLimits.MessageTotal"/> leaves beside the message's text.</summary>
    public const int Room = BlockLimits.MessageTotal - BlockLimits.MessageText;

    /// <param name="room">Characters of one page. A unit that is longer gets a page of its own.</param>
    /// <param name="blocks">Blocks of one page.</param>
    public static IReadOnlyList<IReadOnlyList<LayoutBlock>> Of(IEnumerable<KitUnit> units, int room, int blocks)
    {
        List<List<LayoutBlock>> pages = [];
        var (size, full) = (0, true);
        foreach (var unit in units)
        {
            if (full || size + unit.Size > room || pages[^1].Count + unit.Blocks.Count > blocks)
            {
                pages.Add([]);
                size = 0;
            }

            pages[^1].AddRange(unit.Blocks);
            size += unit.Size;
            full = unit.Ends;
        }

        return pages;
    }

    /// <summary>What stands on the first page and keeps to it: fewer units when the first is longer than the room.</summary>
    public static IReadOnlyList<LayoutBlock> First(IEnumerable<KitUnit> units, int room, int blocks)
    {
        List<LayoutBlock> page = [];
        foreach (var unit in units)
        {
            room -= unit.Size;
            if (room < 0 || page.Count + unit.Blocks.Count > blocks)
                break;
            page.AddRange(unit.Blocks);
        }

        return page;
    }
}
