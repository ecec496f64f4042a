using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// A form as a modal. What submitting does is named in the callback id; every other way on is a button at the end. There is no button
/// for cancelling: closing does the same.
/// </summary>
public static class FormView
{
    /// <summary>Asks for suggestions while a time zone is typed; answered by <see cref="ZoneSuggestions"/>.</summary>
    public const string ZoneAction = FieldElement.Zone;

    /// <summary>What the callback id leaves out, because nearly every form leads on by it.</summary>
    private const string Next = "next";

    private const string Cancel = "cancel";

    /// <param name="state">Ids alone; comes back as the view's private metadata.</param>
    /// <param name="errors">By field id: those to be told at the top, because they belong to no input or because the view was opened before they were known.</param>
    public static ModalView Of(Form form, string state, IReadOnlyDictionary<string, string>? errors = null)
    {
        var submit = form.Actions.FirstOrDefault(a => a.Primary) ?? form.Actions[0];
        var others = form.Actions.Where(a => a != submit && a.Id != Cancel).ToArray();
        return new(Plain(form.Title, BlockLimits.ViewTitle),
            [.. FormErrors.Blocks(form, errors), .. Intro(form), .. form.Fields.GroupBy(f => f.Group).SelectMany(g => Group(form, g.Key, g)), .. Buttons(others)])
        {
            CallbackId = submit.Id == Next ? $"form.{form.Id}.v1" : $"form.{form.Id}.{submit.Id}.v1",
            PrivateMetadata = state,
            Submit = Plain(submit.Label, BlockLimits.ViewTitle),
            Close = new PlainText("Close"),
            NotifyOnClose = true,
        };
    }

    /// <summary>Null for a view that is no form.</summary>
    public static string? FormIdOf(string callbackId) => callbackId.Split('.') switch
    {
        ["form", var id, "v1"] => id,
        ["form", not "then" and var id, _, "v1"] => id,
        _ => null,
    };

    /// <summary>What submitting the form asks for, as <see cref="ThenOf"/> tells it for the buttons.</summary>
    public static string? SubmitOf(string callbackId) => callbackId.Split('.') switch
    {
        ["form", _, "v1"] => Next,
        ["form", not "then", var then, "v1"] => then,
        _ => null,
    };

    /// <summary>What a button of a form asks for: <c>back post compare</c>. Null for any other button.</summary>
    public static string? ThenOf(string actionId) => actionId.Split('.') is ["form", "then", var id, "v1"] ? id : null;

    /// <summary>Form ids hold no dot, so two forms never share a block: replacing the one by the other carries no answer over.</summary>
    internal static string BlockId(string formId, string fieldId) => formId + "." + fieldId;

    internal static PlainText Plain(string text, int most) => new(KitText.Cut(string.Join('\n', TextSafety.Lines(text)), most));

    private static IEnumerable<LayoutBlock> Intro(Form form)
    {
        var step = form.Of > 1 ? FormattableString.Invariant($"Step {form.Step} of {form.Of}. ") : "";
        return step.Length + form.Intro.Length == 0 ? [] : [new SectionBlock { Text = Plain(step + form.Intro, BlockLimits.Text) }];
    }

    private static IEnumerable<LayoutBlock> Group(Form form, string title, IEnumerable<FormField> fields) =>
        [.. title.Length == 0 ? [] : new LayoutBlock[] { new HeaderBlock(Plain(title, BlockLimits.Header)) }, .. fields.Select(f => FieldInput.Of(form, f))];

    private static IEnumerable<LayoutBlock> Buttons(FormAction[] actions) => actions.Length == 0 ? [] :
        [new ActionsBlock([.. actions.Select(a => new ButtonElement($"form.then.{a.Id}.v1", Plain(a.Label, BlockLimits.ButtonText), a.Id))])];
}
