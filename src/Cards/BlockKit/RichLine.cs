namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>What stands before a line.</summary>
internal enum LineMark
{
    None,
    Bullet,
    Number,
    Fixed,
}

/// <summary>One line of a message: a sentence, an item of a list or a row of fixed-width letters. Its runs are never blank, and interpret nothing.</summary>
/// <param name="Number">Counted from 0, for numbered lines alone.</param>
internal sealed record RichLine(LineMark Mark, IReadOnlyList<RichTextRun> Runs, int Number = 0)
{
    public int Size { get; } = Runs.Sum(r => r.Text.Length);

    /// <summary>The line; or several, when it is longer than <see cref="RichBlocks.Room"/>, of which only the first bears the mark.</summary>
    public static IEnumerable<RichLine> Of(LineMark mark, int number, params IEnumerable<RichTextRun> runs)
    {
        var (taken, size) = (new List<RichTextRun>(), 0);
        foreach (var run in runs)
        {
            foreach (var piece in TextPieces.Of(run.Text, RichBlocks.Room))
            {
                if (size + piece.Length > RichBlocks.Room)
                {
                    yield return new(mark, taken, number);
                    (mark, taken, size) = (LineMark.None, [], 0);
                }

                taken.Add(run with { Text = piece });
                size += piece.Length;
            }
        }

        if (taken.Count > 0)
            yield return new(mark, taken, number);
    }
}
