namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>An answer in words alone.</summary>
public static class MessageNotice
{
    /// <param name="text">May have several lines; what does not fit a message is cut.</param>
    public static MessageContent Of(string text, IReadOnlyList<KitButton> buttons) =>
        KitMessage.Of([.. KitMessage.Introduction(text, KitPages.Room - KitMessage.ButtonsRoom), .. KitMessage.Buttons(buttons)]);
}
