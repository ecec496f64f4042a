using System.Collections.Frozen;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What one module has to say about a draft: its own sections and no others.</summary>
internal static class ModuleResult
{
    private static readonly FrozenDictionary<string, string[]> Sections = new Dictionary<string, string[]>
    {
        ["criteria"] = ["criteria", "profile"],
        ["value"] = ["value"],
        ["model"] = ["models", "terms"],
        ["governance"] = ["governance", "metrics"],
    }.ToFrozenDictionary();

    public static Effect.Reply Of(DraftRow draft, Visit visit)
    {
        var framework = visit.Derive(draft.Brief());
        var whole = FrameworkDocument.Of(framework);
        var wanted = Sections.GetValueOrDefault(draft.Flow, []);
        return new(new("The result, for you alone. Nothing is posted yet.")
        {
            Document = whole with { Sections = [.. whole.Sections.Where(s => wanted.Contains(s.Id)), .. ModuleSections.Of(framework, draft.Flow)] },
            Actions = draft.Flow == "model" ? [.. ActionIds.OnPreview(draft.Id), new(ActionIds.CompareSettings, "Compare settings", "d:" + draft.Id)] : ActionIds.OnPreview(draft.Id),
        });
    }
}
