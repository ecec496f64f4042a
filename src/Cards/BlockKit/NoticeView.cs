using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A modal that says something and asks for nothing.</summary>
public static class NoticeView
{
    private const int Room = 6000;

    public static ModalView Of(string title, string text, IReadOnlyList<KitButton> buttons) =>
        new(Title(title), [.. KitMessage.Introduction(string.IsNullOrWhiteSpace(text) ? "–" : text, Room), .. KitMessage.Buttons(buttons)]) { Close = new PlainText("Close") };

    /// <summary>Opened at once, because a click can open a modal for three seconds alone; what was asked for replaces it.</summary>
    public static ModalView Loading(string title) => Of(title, "One moment …", []);

    /// <summary>A modal's title has little room, so it ends at a word where it can.</summary>
    internal static PlainText Title(string text)
    {
        var line = TextSafety.Line(text).Trim();
        if (line.Length <= BlockLimits.ViewTitle)
            return new(KitText.Cut(line, BlockLimits.ViewTitle));
        var space = line.LastIndexOf(' ', BlockLimits.ViewTitle - 1, BlockLimits.ViewTitle / 2);
        return new(space > 0 ? line[..space].TrimEnd() + "…" : KitText.Cut(line, BlockLimits.ViewTitle));
    }
}
