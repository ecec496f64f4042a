using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Buttons that right a tilted balance on a private result, before the usual three.</summary>
internal static class FixerButtons
{
    private const int Most = 3;

    /// <summary>The best fixers first; none while the deal is balanced.</summary>
    public static ChatAction[] On(DraftRow draft, WinWinBalance balance) =>
        [.. balance.Helpful.Take(Most).Select(f => new ChatAction(ActionIds.ApplyFixer, "Apply: " + f.Label, draft.Id + ":" + f.Id)), .. ActionIds.OnPreview(draft.Id)];
}
