using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>The forms of a brief: brief, criteria, value, model, governance, one step each, and the drill that stands alone.</summary>
public static class FormCatalogue
{
    /// <summary>Every form there is: those of a brief, and those of single use cases, whose texts stand in the same file.</summary>
    public static IReadOnlyCollection<string> Ids { get; } = [.. FormTexts.Embedded.Forms.Keys];

    /// <summary>
    /// A form filled with what was told and, where nothing was, with what the strategist took (marked <see cref="FormField.Assumed"/>).
    /// Ratings are never filled silently.
    /// </summary>
    /// <param name="formId">One of <see cref="BriefFields.Forms"/>, or <see cref="BriefFields.Drill"/>.</param>
    public static Form Open(string formId, Brief brief, Framework? framework, Playbook playbook, string state)
    {
        var (step, steps) = formId == BriefFields.Drill ? (1, 1) : (BriefFields.Forms.ToList().IndexOf(formId) + 1, BriefFields.Forms.Count);
        if (step == 0)
            throw new ArgumentOutOfRangeException(nameof(formId), formId, "is no form of the brief");
        var texts = FormTexts.Embedded.Forms[formId];
        var fields = BriefFields.Of(formId).Select(f => FieldOf(f, texts.Fields[f.Id], brief, framework, playbook)).ToArray();
        return new(formId, texts.Title, state, step, steps, fields, ActionsOf(step, steps)) { Intro = texts.Intro };
    }

    /// <summary>
    /// The brief after a submission of the form that <see cref="Open"/> makes from the same brief and framework. An assumed value that
    /// came back as it was is nobody's word and stays untold.
    /// </summary>
    public static FormOutcome Submit(string formId, Brief brief, Framework? framework, Playbook playbook, IReadOnlyDictionary<string, string> values) =>
        Submit(Open(formId, brief, framework, playbook, ""), brief, playbook, values);

    /// <summary>
    /// The same where the brief has moved on since the form was opened: only what the person changed is written, so that nobody
    /// overwrites another's answers with the ones they had before.
    /// </summary>
    /// <param name="opened">The form as it was shown.</param>
    /// <param name="current">The brief as it is now.</param>
    public static FormOutcome Submit(Form opened, Brief current, Playbook playbook, IReadOnlyDictionary<string, string> values) =>
        BriefFields.Apply(opened.Id, current, Changed(opened, playbook, values), playbook);

    /// <summary>The values that differ from what the form showed, however they are spelled ("50k" is "50000").</summary>
    public static IReadOnlyDictionary<string, string> Changed(Form opened, Playbook playbook, IReadOnlyDictionary<string, string> values)
    {
        var changed = new Dictionary<string, string>();
        foreach (var field in opened.Fields)
            if (values.TryGetValue(field.Id, out var typed) && !Same(BriefFields.Find(opened.Id, field.Id), field, typed ?? "", playbook))
                changed[field.Id] = typed ?? "";
        return changed;
    }

    private static bool Same(BriefField? rule, FormField shown, string typed, Playbook playbook)
    {
        if (shown.Required && string.IsNullOrWhiteSpace(typed))
            return false;
        if (shown.Value.Trim() == typed.ReplaceLineEndings("\n").Trim())
            return true;
        return rule?.Canonical(typed, playbook) is { Length: > 0 } canonical && canonical == rule.Canonical(shown.Value, playbook);
    }

    private static FormField FieldOf(BriefField field, FieldText text, Brief brief, Framework? framework, Playbook playbook)
    {
        var told = field.Read(brief);
        var assumed = told.Length == 0 ? Prefill.Of(field, framework, playbook) : "";
        var pick = field is { Form: "model", Id: "model" } && framework is { Models.Choice: { Forced: false } choice }
            ? " " + FormTexts.Embedded.Picked.Replace("{model}", choice.First.Title(), StringComparison.Ordinal)
            : "";
        return new(field.Id, text.Label, FieldKinds.Of(field.Shape), field is { Form: "brief", Id: "objective" }, told.Length > 0 ? told : assumed, text.Hint + pick, FieldKinds.OptionsOf(field, text, playbook))
        {
            Group = text.Group,
            Assumed = assumed.Length > 0,
            Min = field.Min,
            Max = field.Max,
            MaxLength = field.MaxLength,
        };
    }

    private static FormAction[] ActionsOf(int step, int steps)
    {
        var last = step == steps;
        string[] ids = step == 1 ? ["next", "post", "cancel"] : last ? ["back", "post", "cancel"] : ["back", "next", "post", "cancel"];
        return ids.Select(id => new FormAction(id, FormTexts.Embedded.Actions[id], id == (last ? "post" : "next"))).ToArray();
    }
}
