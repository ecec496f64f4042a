using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents.Sections;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What nobody has confirmed yet: who can, how it went down over the versions, and a form that confirms or replaces it.</summary>
internal static class ConfirmAssumptions
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        return partnership is null ? refusal! : await Open(partnership, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        return partnership is null ? refusal! : await Open(partnership, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.FormSubmitted form, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(form.State, visit);
        if (draft is null)
            return refusal!;
        if (draft.Posted)
            return PostFramework.AlreadyPosted();
        if (form.Then == "cancel")
            return DiscardDraft.Of(draft);
        var before = visit.Derive(draft.Brief());
        var outcome = AssumptionsForm.Submit(draft.Brief(), before, visit.Playbook, form.Values);
        if (outcome.Errors.Count > 0)
            return Decision.Of(new Effect.Save(new Change.Draft(draft.WithTyped(form.FormId, form.Values).With(draft.Brief(), visit))), new Effect.FieldErrors(outcome.Errors));
        draft = draft.WithTyped(form.FormId, new Dictionary<string, string>()).With(outcome.Brief, visit);
        return form.Then == "post" ? await PostFramework.Post(draft, visit) : await Result(draft, outcome, visit);
    }

    private static async Task<Decision> Open(PartnershipRow partnership, Visit visit)
    {
        var brief = await visit.Records.CurrentBrief(partnership);
        var framework = visit.Derive(brief);
        var reply = new Effect.Reply(new($"\"{partnership.Name}\": {AssumptionBlocks.Count(framework)} {await BurnDown(partnership, visit)}") { Document = AssumptionBlocks.Of(framework) });
        if (framework.Assumptions.Count == 0)
            return Decision.Tell($"\"{partnership.Name}\": {AssumptionBlocks.Count(framework)}");
        if (!Permissions.MayEdit(partnership, brief, visit.Caller.Person))
            return Decision.Of(reply with { Message = reply.Message with { Text = reply.Message.Text + $" Only {visit.NameOf(partnership.Owner)} and the people named on our side may confirm them here; tell them what you know." } });
        var form = AssumptionsForm.Open(brief, framework, visit.Playbook, "");
        if (form.Fields.Count == 0)
            return Decision.Of(reply);
        var draft = Drafts.New(visit, brief, AssumptionsForm.Id, partnership);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), reply, new Effect.OpenForm(form with { State = draft.Id }));
    }

    /// <summary>"Open at version 1: 31, 2: 24." from what was posted; versions of the time before that do not say how many.</summary>
    private static async Task<string> BurnDown(PartnershipRow partnership, Visit visit)
    {
        var counts = (await visit.Records.LastVersions(partnership, VersionList.Most))
            .Select(v => (v.Number, v.Export().Assumptions?.Count))
            .Select(v => FormattableString.Invariant($"version {v.Number}: ") + (v.Count is { } open ? FormattableString.Invariant($"{open}") : "not counted"));
        return $"Open by version: {string.Join(" → ", counts)}.";
    }

    private static async Task<Decision> Result(DraftRow draft, AssumptionsOutcome outcome, Visit visit)
    {
        var after = visit.Derive(outcome.Brief);
        var (partnership, gone) = await Partnerships.ById(draft.PartnershipId ?? "", visit);
        if (partnership is null)
            return gone!;
        var basis = await visit.Records.Version(partnership, draft.BasisNumber);
        var changed = NextVersion.Changes(after, outcome.Brief, basis, visit).Sentence();
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), new Effect.Reply(new(
            FormattableString.Invariant($"{outcome.Confirmed} confirmed, {outcome.Replaced} replaced, {after.Assumptions.Count} still open. {changed} Only you see this; post it to make it the next version."))
        {
            Document = AssumptionBlocks.Of(after),
            Actions = ActionIds.OnPreview(draft.Id),
        }));
    }
}
