using System.Collections.Frozen;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What one module has to say about a draft: its own sections and no others.</summary>
internal static class ModuleResult
{
    private const string Private = "The result, for you alone. Nothing is posted yet.";

    private static readonly FrozenDictionary<string, string[]> Sections = new Dictionary<string, string[]>
    {
        ["criteria"] = ["criteria", "profile"],
        ["model"] = ["models", "terms"],
        ["governance"] = ["governance", "metrics"],
    }.ToFrozenDictionary();

    public static Effect.Reply Of(DraftRow draft, Visit visit)
    {
        draft.Shown = true;
        var framework = visit.Derive(draft.Brief());
        if (draft.Flow == "value")
            return OfValue(draft, framework, (framework.Value.Balance.LosingSide is null ? "" : Losing(framework) + " ") + Private);
        var whole = FrameworkDocument.Of(framework);
        var wanted = Sections.GetValueOrDefault(draft.Flow, []);
        return new(new(draft.Flow == "criteria" ? framework.Criteria.Fit.Sentence + " " + Private : Private)
        {
            Document = whole with { Sections = [.. whole.Sections.Where(s => wanted.Contains(s.Id)), .. ModuleSections.Of(framework, draft.Flow)] },
            Actions = draft.Flow == "model" ? [.. ActionIds.OnPreview(draft.Id), new(ActionIds.CompareSettings, "Compare settings", "d:" + draft.Id)] : ActionIds.OnPreview(draft.Id),
        });
    }

    /// <summary>The balance and the map behind it, with a button for each fixer that helps.</summary>
    public static Effect.Reply OfValue(DraftRow draft, Framework framework, string text) => new(new(text)
    {
        Document = FrameworkDocument.OfValue(framework),
        Actions = FixerButtons.On(draft, framework.Value.Balance),
    });

    /// <summary>"Losing side: Falcon. It gets back less than it gives and should refuse this deal."</summary>
    public static string Losing(Framework framework) => framework.Value.Balance.LosingSide switch
    {
        Side.Ours => "Losing side: yours. It gets back less than it gives and should refuse this deal.",
        Side.Theirs => $"Losing side: {framework.Header.ThePartner}. It gets back less than it gives and should refuse this deal.",
        _ => "Losing: both sides. Each gets back less than it gives.",
    };
}
