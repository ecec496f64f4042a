using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Buttons in rows. Ids must differ within a block; a number behind <c>~</c> tells equal ones apart.</summary>
public static class KitButtons
{
    private const char Mark = '~';

    /// <summary>The rows; no more than <see cref="BlockLimits.Actions"/> in each. The first button stands out when <paramref name="primary"/>.</summary>
    public static IReadOnlyList<LayoutBlock> Rows(IReadOnlyList<KitButton> buttons, bool primary = true) =>
        [.. buttons.Select((b, n) => (Element: Element(b, n, primary), n)).GroupBy(b => b.n / BlockLimits.Actions).Select(row => new ActionsBlock([.. row.Select(b => b.Element)]))];

    /// <summary>The id as the feature table knows it.</summary>
    public static string IdOf(string actionId) => actionId.LastIndexOf(Mark) is > 0 and var at ? actionId[..at] : actionId;

    private static ButtonElement Element(KitButton button, int number, bool primary) => new ButtonElement(
        $"{button.ActionId}{Mark}{number}", new PlainText(KitText.Cut(TextSafety.Line(button.Label), BlockLimits.ButtonText)), button.State, primary && number == 0 ? "primary" : null);
}
