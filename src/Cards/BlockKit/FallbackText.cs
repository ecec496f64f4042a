using System.Globalization;
using System.Text;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A message's text, which stands for its blocks in notifications and is all that screen readers read.</summary>
internal static class FallbackText
{
    private const char More = '…';

    /// <summary>The words of the blocks, inert; the beginning of them when they are more than fit.</summary>
    public static string Of(IReadOnlyList<LayoutBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var line in blocks.SelectMany(BlockWords.Lines))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
            if (text.Length > BlockLimits.MessageText)
                break;
        }

        return Inert(text.ToString(), BlockLimits.MessageText);
    }

    /// <summary>Inert and at most <paramref name="most"/> characters, cut between two graphemes of the text as typed: so an entity is there whole or not at all.</summary>
    public static string Inert(string text, int most)
    {
        var inert = Mrkdwn.Inert(text);
        if (inert.Length <= most)
            return inert.Length == 0 ? More.ToString() : inert;
        var cut = new StringBuilder(most);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var piece = Mrkdwn.Inert(text.Substring(at, length));
            if (cut.Length + piece.Length > most - 1)
                break;
            cut.Append(piece);
            at += length;
        }

        return cut.Append(More).ToString();
    }
}
