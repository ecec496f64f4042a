using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Which brief a draft's settings were compared on, so that "Use C" means what was shown, also after "Use B".</summary>
internal static class ComparedDraft
{
    private const string Key = "compare.basis", Field = "brief";

    public static DraftRow Keep(DraftRow draft, Brief basis) => draft.WithTyped(Key, new Dictionary<string, string> { [Field] = BriefJson.Write(basis) });

    /// <summary>Null when nothing was compared on this draft.</summary>
    public static Brief? Basis(DraftRow draft) => draft.Typed(Key).TryGetValue(Field, out var json) ? BriefJson.Read(json) : null;
}
