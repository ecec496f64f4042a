namespace StrategicPartnerships.Cards.Documents;

/// <summary>The texts of a block that may hold figures, whatever kind it is.</summary>
internal static class BlockTexts
{
    /// <summary>Each text with the label of its line: the key of a fact, the first cell of a row, otherwise empty.</summary>
    public static void Each(Block block, Action<string, string> see)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                see("", paragraph.Text);
                break;
            case Block.Facts facts:
                foreach (var (label, value) in facts.Rows)
                    see(label, value);
                break;
            case Block.Bullets bullets:
                foreach (var item in bullets.Items)
                    see("", item);
                break;
            case Block.Numbered numbered:
                foreach (var item in numbered.Items)
                    see("", item);
                break;
            case Block.Table table:
                foreach (var row in table.Rows)
                    for (var i = 0; i < row.Count; i++)
                        see(row[0], row[i]);
                break;
            case Block.Diagram diagram:
                see("", diagram.Description);
                break;
        }
    }

    public static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');
}
