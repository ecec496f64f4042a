using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Features;

/// <summary>
/// A form of a draft once more, as it was left: for chats in which a message cannot open a form, so that a button must, and for a form that
/// could not be shown in time. The button says the form and the draft.
/// </summary>
internal static class ReopenForm
{
    public static string State(string formId, string draftId) => formId + ":" + draftId;

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        if (click.State.Split(':') is not [var formId, var id])
            return Decision.Of(new Effect.Unknown("This button does not say which form it means. Type the command again."));
        var (draft, refusal) = await Drafts.Find(id, visit);
        if (draft is null)
            return refusal!;
        if (draft.Posted)
            return PostFramework.AlreadyPosted();
        return Form(formId, draft, visit) is { } form
            ? Decision.Of(new Effect.OpenForm(form))
            : Decision.Of(new Effect.Unknown("There is no such form any more. Type the command again."));
    }

    private static Form? Form(string formId, DraftRow draft, Visit visit)
    {
        if (formId == AssumptionsForm.Id)
            return Typed(AssumptionsForm.Open(draft.Brief(), visit.Derive(draft.Brief()), visit.Playbook, draft.Id), draft);
        if (formId == CompareForm.Id)
            return CompareSettings.Open(draft, visit).Form;
        if (formId == CandidateForms.Import)
            return ImportStep.Form(draft);
        return BriefFields.Of(formId).Count == 0 ? null : FormSteps.Open(formId, draft, visit);
    }

    private static Form Typed(Form form, DraftRow draft)
    {
        var typed = draft.Typed(form.Id);
        return form with { Fields = [.. form.Fields.Select(f => typed.TryGetValue(f.Id, out var kept) ? f with { Value = kept, Assumed = false } : f)] };
    }
}
