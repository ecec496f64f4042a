using System.Text.Json;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Briefs in the making: kept by the bot, so that nothing typed is lost on the way back or over a restart.</summary>
internal static class Drafts
{
    public const string FullFlow = "full";

    public static DraftRow New(Visit visit, Brief brief, string flow = FullFlow, PartnershipRow? partnership = null) => new()
    {
        Id = visit.NewId(),
        Workspace = visit.Caller.Workspace,
        Person = visit.Caller.Person,
        Place = visit.Caller.Place,
        Flow = flow,
        BriefJson = BriefJson.Write(brief),
        TypedJson = "{}",
        PartnershipId = partnership?.Id,
        BasisNumber = partnership?.CurrentVersion ?? 0,
        ChangedAt = visit.Now,
    };

    public static Brief Brief(this DraftRow draft) => BriefJson.Read(draft.BriefJson);

    public static DraftRow With(this DraftRow draft, Brief brief, Visit visit)
    {
        draft.BriefJson = BriefJson.Write(brief);
        draft.ChangedAt = visit.Now;
        draft.Revision++;
        return draft;
    }

    /// <summary>What was typed into a form and could not be taken; empty once it was.</summary>
    public static Dictionary<string, string> Typed(this DraftRow draft, string formId) => All(draft).GetValueOrDefault(formId, []);

    public static DraftRow WithTyped(this DraftRow draft, string formId, IReadOnlyDictionary<string, string> values)
    {
        var all = All(draft);
        all.Remove(formId);
        if (values.Count > 0)
            all[formId] = new(values);
        draft.TypedJson = JsonSerializer.Serialize(all, BotJson.Default.TypedByForm);
        return draft;
    }

    /// <summary>The caller's own draft, or why not.</summary>
    public static async Task<(DraftRow? Draft, Decision? Refusal)> Find(string id, Visit visit)
    {
        var draft = await visit.Records.Draft(id);
        if (draft is null)
            return (null, Decision.Of(new Effect.Unknown("This draft is no longer kept. Type the command again to start a new one.")));
        return draft.Person == visit.Caller.Person
            ? (draft, null)
            : (null, Decision.Refuse("This draft belongs to somebody else.", "Type the command yourself to get a draft of your own."));
    }

    private static Dictionary<string, Dictionary<string, string>> All(DraftRow draft) =>
        JsonSerializer.Deserialize(draft.TypedJson, BotJson.Default.TypedByForm) ?? [];
}
