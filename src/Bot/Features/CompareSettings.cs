using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>
/// What-if: two or three settings of one brief side by side, and one of them taken over. Whoever can read a partnership may compare on a
/// draft of their own; taking a setting over asks for the right to edit. Buttons say <c>d:</c> and a draft, or <c>p:</c> and a partnership.
/// </summary>
internal static class CompareSettings
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        return partnership is null ? refusal! : await OpenOn(partnership, visit);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        if (click.State.StartsWith("p:", StringComparison.Ordinal))
        {
            var (partnership, gone) = await Partnerships.ById(click.State[2..], visit);
            return partnership is null ? gone! : await OpenOn(partnership, visit);
        }

        var (draft, refusal) = await OfCaller(click.State.StartsWith("d:", StringComparison.Ordinal) ? click.State[2..] : "", visit);
        return draft is null ? refusal! : Decision.Of(new Effect.Save(new Change.Draft(draft)), Open(draft, visit));
    }

    public static async Task<Decision> Handle(ChatRequest.FormSubmitted form, Visit visit)
    {
        var (draft, refusal) = await OfCaller(form.State, visit);
        if (draft is null)
            return refusal!;
        if (form.Then == "cancel")
            return DiscardDraft.Of(draft);
        var brief = draft.Brief();
        // Kept also when it was taken, so that the settings can be changed, and one of them used, later.
        draft = draft.WithTyped(CompareForm.Id, form.Values).With(brief, visit);
        var save = new Effect.Save(new Change.Draft(draft));
        if (form.Then == "back")
            return Decision.Of(save, new Effect.OpenForm(FormSteps.Open("model", draft, visit)));
        var (settings, errors) = CompareForm.Read(form.Values, brief, visit.Playbook);
        return errors.Count > 0
            ? Decision.Of(save, new Effect.FieldErrors(errors))
            : Decision.Of(new Effect.Save(new Change.Draft(ComparedDraft.Keep(draft, brief))), ComparisonResult.Of(draft, brief, settings, visit));
    }

    /// <summary>The setting goes into the draft, whose model form it is; everything else in the draft stays as it is.</summary>
    public static async Task<Decision> Use(ChatRequest.ActionClicked click, Visit visit)
    {
        var at = click.State.LastIndexOf(':');
        var (draft, refusal) = await OfCaller(at < 0 ? "" : click.State[..at], visit);
        if (draft is null)
            return refusal!;
        if (ComparedDraft.Basis(draft) is not { } basis || SettingOf(click.State[(at + 1)..]) is not { } setting)
            return Decision.Of(new Effect.Unknown("This comparison is no longer kept. Type compare to make a new one."));
        if (draft.PartnershipId is not null)
        {
            var (partnership, gone) = await Partnerships.ById(draft.PartnershipId, visit);
            if (partnership is null)
                return gone!;
            if (!Permissions.MayEdit(partnership, await visit.Records.CurrentBrief(partnership), visit.Caller.Person))
                return Permissions.RefuseEdit(partnership, visit);
        }

        draft.Flow = "model";
        draft = draft.With(Setting.Carry(setting.Apply(basis), draft.Brief()), visit);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), ModuleResult.Of(draft, visit));

        Setting? SettingOf(string letter) => CompareForm.Read(draft.Typed(CompareForm.Id), basis, visit.Playbook).Settings
            .Where(s => s.Letter.ToString() == letter).Select(s => s.Setting).FirstOrDefault();
    }

    /// <summary>The form on a draft, as it was filled in before; A is the brief as the draft has it.</summary>
    public static Effect.OpenForm Open(DraftRow draft, Visit visit) =>
        new(CompareForm.Open(visit.Derive(draft.Brief()).Models.Choice, visit.Playbook, draft.Id, draft.Typed(CompareForm.Id)));

    private static async Task<Decision> OpenOn(PartnershipRow partnership, Visit visit)
    {
        var draft = Drafts.New(visit, await visit.Records.CurrentBrief(partnership), "model", partnership);
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), Open(draft, visit));
    }

    private static async Task<(DraftRow? Draft, Decision? Refusal)> OfCaller(string id, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(id, visit);
        return draft is { Posted: true } ? (null, PostFramework.AlreadyPosted()) : (draft, refusal);
    }
}
