using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Which form follows which, and how a draft's form looks right now.</summary>
internal static class FormSteps
{
    private static readonly FormAction[] Compare = [new(CompareForm.Id, "Compare settings", false)];

    public static string? After(string formId) => Neighbour(formId, +1);

    public static string? Before(string formId) => Neighbour(formId, -1);

    /// <summary>The form as the draft has it: pre-filled by the strategist, then by what was told, then by what was typed and not taken.</summary>
    public static Form Open(string formId, DraftRow draft, Visit visit)
    {
        var brief = draft.Brief();
        var form = FormCatalogue.Open(formId, brief, Derived(brief, visit), visit.Playbook, draft.Id);
        var typed = draft.Typed(formId);
        if (typed.Count > 0)
            form = form with { Fields = [.. form.Fields.Select(f => typed.TryGetValue(f.Id, out var kept) ? f with { Value = kept, Assumed = false } : f)] };
        return draft.Flow == Drafts.FullFlow ? form : form with
        {
            Step = 1,
            Of = 1,
            Actions = [new("next", "Show the result", true), .. formId == "model" ? Compare : [], new("post", "Post framework", false), new("cancel", "Discard", false)],
        };
    }

    /// <summary>Null while there is no objective to derive from.</summary>
    public static Framework? Derived(Brief brief, Visit visit) => string.IsNullOrWhiteSpace(brief.Objective) ? null : visit.Derive(brief);

    private static string? Neighbour(string formId, int step)
    {
        for (var at = 0; at < BriefFields.Forms.Count; at++)
            if (BriefFields.Forms[at] == formId)
                return at + step >= 0 && at + step < BriefFields.Forms.Count ? BriefFields.Forms[at + step] : null;
        return null;
    }
}
