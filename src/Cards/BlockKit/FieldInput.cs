using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A field with its label and hint.</summary>
internal static class FieldInput
{
    /// <summary>Less than the platform's 2000: thirty such hints and labels would be too much for one view.</summary>
    private const int HintLength = 1000, LabelLength = 150;

    public static InputBlock Of(Form form, FormField field)
    {
        var shown = FieldElement.Of(field);
        string[] hints = [field.Assumed ? "Assumed: nobody has confirmed this yet." : "", field.Hint, shown.Note, Room(form, field)];
        var hint = string.Join(' ', hints.Select(TextSafety.Line).Where(h => !string.IsNullOrWhiteSpace(h)));
        return new(FormView.Plain(TextSafety.Line(field.Label), LabelLength), shown.Element)
        {
            BlockId = FormView.BlockId(form.Id, field.Id),
            Hint = hint.Length == 0 ? null : new PlainText(KitText.Cut(hint, HintLength)),
            Optional = !field.Required,
        };
    }

    private static string Room(Form form, FormField field) => field is { Kind: FieldKind.LongText, MaxLength: null } && form.Fields.Any(f => f.Kind == FieldKind.File)
        ? FormattableString.Invariant($"An input of this dialog holds {BlockLimits.InputLength:#,0} characters; choose a file for more.")
        : "";
}
