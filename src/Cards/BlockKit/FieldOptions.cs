using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// Closed lists as choices. A choice once made cannot be unmade in the platform's own lists, so an optional one ends with an option
/// that says so; it reads as an empty answer.
/// </summary>
internal static class FieldOptions
{
    /// <summary>Stands for an empty answer, because the value of an option must not be empty.</summary>
    public const string Nothing = "-";

    public const string NotTold = "Not told";

    private const int ShownLength = 60;

    public static bool Fit(FormField field, int most) => field.Options.Count < most && field.Options.All(o => o.Value.Length <= BlockLimits.OptionValue);

    public static FieldElement Choice(FormField field)
    {
        // Ignoring a column is what an empty answer would mean.
        var options = Options(field, field.Options.Any(o => o.Value is ColumnMeanings.Ignore or "") ? null : NotTold);
        return new(new StaticSelect("value.choice", options) { InitialOption = Chosen(field, options) }, Note(field, options));
    }

    public static FieldElement Rating(FormField field)
    {
        var options = Options(field, "Not known");
        return new(new RadioButtons("value.rating", options) { InitialOption = Chosen(field, options) }, Note(field, options));
    }

    /// <summary>A label that is too long goes on in the option's description.</summary>
    public static SelectOption Option(string value, string label)
    {
        var line = TextSafety.Line(label);
        var text = FormView.Plain(line, BlockLimits.OptionText);
        return new(text, value.Length == 0 ? Nothing : value)
        {
            Description = line.Length <= BlockLimits.OptionText ? null : FormView.Plain("…" + line[(text.Text.Length - 1)..], BlockLimits.OptionText),
        };
    }

    private static SelectOption[] Options(FormField field, string? nothing) =>
        [.. field.Options.Select(o => Option(o.Value, o.Label)), .. field.Required || nothing is null ? [] : new[] { Option("", nothing) }];

    private static SelectOption? Chosen(FormField field, SelectOption[] options) => field.Value.Length == 0 ? null : options.FirstOrDefault(o => o.Value == field.Value);

    private static string Note(FormField field, SelectOption[] options) => field.Value.Length == 0 || Chosen(field, options) is not null
        ? ""
        : $"“{KitText.Cut(TextSafety.Line(field.Value), ShownLength)}” was given before and is none of these.";
}
