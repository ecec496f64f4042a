namespace StrategicPartnerships.Cards.Documents;

/// <summary>The texts of a block that may hold figures, whatever kind it is. Copies nothing.</summary>
internal static class BlockTexts
{
    /// <summary>True when the test holds for one of the texts; it takes the label of the line (key of a fact, first cell of a row, else empty) and the text.</summary>
    public static bool Any<T>(Block block, T state, Func<T, string, string, bool> test)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                return test(state, "", paragraph.Text);
            case Block.Diagram diagram:
                return test(state, "", diagram.Description);
            case Block.Bullets bullets:
                return Any(bullets.Items, state, test);
            case Block.Numbered numbered:
                return Any(numbered.Items, state, test);
            case Block.Facts facts:
                for (var i = 0; i < facts.Rows.Count; i++)
                    if (test(state, facts.Rows[i].Key, facts.Rows[i].Value))
                        return true;
                return false;
            case Block.Table table:
                for (var i = 0; i < table.Rows.Count; i++)
                    for (var k = 0; k < table.Rows[i].Count; k++)
                        if (test(state, table.Rows[i][0], table.Rows[i][k]))
                            return true;
                return false;
            default:
                return false;
        }
    }

    public static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool Any<T>(IReadOnlyList<string> items, T state, Func<T, string, string, bool> test)
    {
        for (var i = 0; i < items.Count; i++)
            if (test(state, "", items[i]))
                return true;
        return false;
    }
}
