using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>What messages and views are put together from.</summary>
internal static class KitMessage
{
    /// <summary>Characters of an introducing text on a card.</summary>
    public const int IntroductionRoom = 800;

    /// <summary>Characters that the buttons may take.</summary>
    public const int ButtonsRoom = MostButtons * BlockLimits.ButtonText;

    /// <summary>Buttons that a message or view takes: two rows.</summary>
    private const int MostButtons = 2 * BlockLimits.Actions;

    /// <summary>A message with the text that stands for its blocks; never without a block.</summary>
    public static MessageContent Of(IReadOnlyList<LayoutBlock> blocks)
    {
        if (blocks.Count == 0)
            blocks = [.. Introduction("–", 1)];
        return new(FallbackText.Of(blocks), blocks);
    }

    public static IEnumerable<LayoutBlock> Title(string text) =>
        TextSafety.Line(text) is var line && string.IsNullOrWhiteSpace(line) ? [] : [new HeaderBlock(new PlainText(KitText.Cut(line, BlockLimits.Header)))];

    /// <summary>A text of ours that may have several lines and hold what people typed.</summary>
    /// <param name="room">Characters; the rest is cut.</param>
    public static IEnumerable<LayoutBlock> Introduction(string text, int room) =>
        string.IsNullOrWhiteSpace(text) ? [] : RichBlocks.Of(TextSafety.Lines(KitText.Cut(text, room)).SelectMany(DocumentLines.Sentence));

    public static IEnumerable<LayoutBlock> Buttons(IReadOnlyList<KitButton> buttons, bool primary = true) => KitButtons.Rows([.. buttons.Take(MostButtons)], primary);
}
