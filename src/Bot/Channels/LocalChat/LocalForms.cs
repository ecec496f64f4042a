using System.Text.Json;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>A neutral form on the local chat's wire.</summary>
internal static class LocalForms
{
    public static FormOut Out(Form form) => new(
        form.Id, form.Title, form.State, form.Step, form.Of, form.Intro, [.. form.Fields.Select(Out)],
        [.. form.Actions.Select(a => new FormActionOut(a.Id, a.Label, a.Primary))]);

    private static FieldOut Out(FormField field) => new(
        field.Id, field.Label, Kind(field.Kind), field.Required, field.Value, field.Hint,
        [.. field.Options.Select(o => new OptionOut(o.Value, o.Label))], field.Group, field.Assumed, field.Min, field.Max, field.MaxLength);

    /// <summary>The local chat has no directory to pick people and places from: their names are typed.</summary>
    private static string Kind(FieldKind kind) => kind is FieldKind.Person or FieldKind.Place ? "text" : JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
