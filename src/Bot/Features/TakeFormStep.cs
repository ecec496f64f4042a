using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A submitted step of a form: kept, then on to the next step, back, to the result, or straight to the post.</summary>
internal static class TakeFormStep
{
    public static async Task<Decision> Handle(ChatRequest.FormSubmitted form, Visit visit)
    {
        var (draft, refusal) = await Drafts.Find(form.State, visit);
        if (draft is null)
            return refusal!;
        if (draft.Posted)
            return PostFramework.AlreadyPosted();
        if (form.Then == "cancel")
            return DiscardDraft.Of(draft);
        var brief = draft.Brief();
        var outcome = FormCatalogue.Submit(form.FormId, brief, FormSteps.Derived(brief, visit), visit.Playbook, form.Values);
        var typed = outcome.Errors.Count > 0 ? form.Values : new Dictionary<string, string>();
        draft = draft.WithTyped(form.FormId, typed).With(outcome.Brief, visit);
        // In a chat whose places are picked, the submission comes from the place that was picked.
        if (form.Values.GetValueOrDefault("postTo", "").Length > 0)
            draft.Place = visit.Caller.Place;
        var save = new Effect.Save(new Change.Draft(draft));
        if (form.Then == "back")
            return Decision.Of(save, new Effect.OpenForm(FormSteps.Open(FormSteps.Before(form.FormId) ?? form.FormId, draft, visit)));
        if (outcome.Errors.Count > 0)
            return Decision.Of(save, new Effect.FieldErrors(outcome.Errors));
        if (string.IsNullOrWhiteSpace(outcome.Brief.Objective) && (form.Then == "post" || draft.Flow != Drafts.FullFlow))
            return AskForObjective(draft, visit);
        if (form.Then == "post")
            return await PostFramework.Post(draft, visit);
        if (form is { Then: CompareForm.Id, FormId: "model" } && draft.Flow == "model")
            return Decision.Of(save, CompareSettings.Open(draft, visit));
        if (draft.Flow != Drafts.FullFlow)
            return Decision.Of(save, ModuleResult.Of(draft, visit));
        return FormSteps.After(form.FormId) is { } next
            ? Decision.Of(save, new Effect.OpenForm(FormSteps.Open(next, draft, visit)))
            : Decision.Of(save, PreviewObjective.Of(draft, visit));
    }

    /// <summary>A module command on a new draft has come to where an objective is needed: the first form asks for it, nothing typed is lost.</summary>
    private static Decision AskForObjective(DraftRow draft, Visit visit)
    {
        draft.Flow = Drafts.FullFlow;
        return Decision.Of(
            new Effect.Save(new Change.Draft(draft)),
            new Effect.Reply(new("What you filled in is kept. One thing is missing: what the partnership is to reach.")),
            new Effect.OpenForm(FormSteps.Open("brief", draft, visit)));
    }
}
