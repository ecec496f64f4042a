using System.Text;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A message's text, which stands for its blocks in notifications and is all that screen readers read.</summary>
internal static class FallbackText
{
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

        return text.Length > 0 ? Mrkdwn.Inert(text.ToString(), BlockLimits.MessageText) : "…";
    }
}
