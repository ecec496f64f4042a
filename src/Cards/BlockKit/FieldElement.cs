using System.Globalization;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// What a field is answered with. A value that its element cannot hold stands in a text input, so that it can be seen and repaired.
/// The action id says which element it is: another one in the same place starts with its own value.
/// </summary>
/// <param name="Note">A sentence for the hint; empty when the element says it all.</param>
internal sealed record FieldElement(BlockElement Element, string Note = "")
{
    public const string Zone = "value.zone";

    private const string Day = "yyyy-MM-dd", Clock = "HH:mm";

    public static FieldElement Of(FormField field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Percent or FieldKind.Money when field.Value.Length == 0 || IsPlain(field) => Number(field),
        FieldKind.Date when field.Value.Length == 0 || DateOnly.TryParseExact(field.Value, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            new(new DatePicker("value.date", Told(field))),
        FieldKind.Time when field.Value.Length == 0 || TimeOnly.TryParseExact(field.Value, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            new(new TimePicker("value.time", Told(field))),
        FieldKind.Zone when field.Value.Length == 0 || ZoneSuggestions.Knows(field.Value) => OfZone(field),
        FieldKind.Rating when FieldOptions.Fit(field, BlockLimits.RadioOptions) => FieldOptions.Rating(field),
        FieldKind.Choice or FieldKind.YesNo when FieldOptions.Fit(field, BlockLimits.SelectOptions) => FieldOptions.Choice(field),
        FieldKind.Person when field.Value.Length == 0 || IsId(field.Value, "UW") => new(new UsersSelect("value.person") { InitialUser = Told(field) }),
        FieldKind.Place when field.Value.Length == 0 || IsId(field.Value, "CGD") => Place(field),
        FieldKind.File => new(new FileInput("value.file", ["csv", "tsv", "txt"], 1)),
        _ => FieldText.Of(field),
    };

    private static FieldElement Number(FormField field) => new(new NumberInput("value.number", IsDecimalAllowed: true)
    {
        InitialValue = Told(field),
        MinValue = field.Min?.ToString(CultureInfo.InvariantCulture),
        MaxValue = field.Max?.ToString(CultureInfo.InvariantCulture),
    });

    private static FieldElement OfZone(FormField field) => new(new ExternalSelect(Zone)
    {
        InitialOption = field.Value.Length == 0 ? null : new(new PlainText(field.Value), field.Value),
        MinQueryLength = 0,
        Placeholder = new PlainText("City, country or UTC+1"),
    });

    /// <summary>The submission also brings an address for posting there, which the bot needs where it is no member.</summary>
    private static FieldElement Place(FormField field) => new(new ConversationsSelect("value.place")
    {
        InitialConversation = Told(field),
        DefaultToCurrentConversation = field.Value.Length == 0 ? true : null,
        ResponseUrlEnabled = true,
    });

    private static string? Told(FormField field) => field.Value.Length == 0 ? null : field.Value;

    /// <summary>Digits with at most four decimals and inside the bounds: what a number input neither refuses nor changes.</summary>
    private static bool IsPlain(FormField field)
    {
        var parts = field.Value.Split('.');
        return parts is [{ Length: > 0 and <= 15 }] or [{ Length: > 0 and <= 15 }, { Length: > 0 and <= 4 }] && parts.All(p => p.All(char.IsAsciiDigit))
            && double.Parse(field.Value, CultureInfo.InvariantCulture) is var number && number >= (field.Min ?? number) && number <= (field.Max ?? number);
    }

    /// <summary>An id of the platform rather than a word in capitals: it holds a digit, or is longer than people write them.</summary>
    private static bool IsId(string value, string kinds) =>
        value.Length >= 3 && kinds.Contains(value[0], StringComparison.Ordinal) && value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
        && (value.Length >= 11 || value.Any(char.IsAsciiDigit));
}
