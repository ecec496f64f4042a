using System.Globalization;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The rules that fields of the brief are made of.</summary>
internal static class FieldRules
{
    public const double MoneyLimit = 999_999_999_999.99;

    private static readonly Dictionary<string, decimal> Amounts = new(StringComparer.Ordinal)
    {
        [""] = 1, ["k"] = 1_000, ["thousand"] = 1_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mio"] = 1_000_000, ["million"] = 1_000_000,
        ["b"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["billion"] = 1_000_000_000,
    };

    private static readonly NumberLimits MoneyLimits = new(0, MoneyLimit, 2, Amounts, "50000, 1,200,000.50 or 1.5m", Amount: true);

    public static readonly FieldRule<double?> Money = Numbers(FieldShape.Money, MoneyLimits, TellMoney);

    public static readonly FieldRule<double?> Percent = Numbers(
        FieldShape.Percent, new(0, 100, 4, new Dictionary<string, decimal> { [""] = 1, ["%"] = 1, ["percent"] = 1 }, "15 for fifteen percent"), v => Tell(v, " %"));

    public static readonly FieldRule<DateOnly?> Date = new(FieldShape.Date, (typed, _) => TypedDate.Day(typed), TypedDate.Print);
    public static readonly FieldRule<TimeOnly?> Time = new(FieldShape.Time, (typed, _) => TypedDate.Time(typed), TypedDate.Print);
    public static readonly FieldRule<string?> Zone = new(FieldShape.Zone, (typed, _) => TypedZone.Read(typed), Same) { MaxLength = 60 };
    public static readonly FieldRule<string?> Currency = new(FieldShape.Currency, TypedCode.Currency, Same) { MaxLength = 3 };
    public static readonly FieldRule<string?> Country = new(FieldShape.Country, TypedCode.Country, Same) { MaxLength = 60 };
    public static readonly FieldRule<IReadOnlyList<ValueLine>> Lines =
        new(FieldShape.ValueLines, (typed, _) => ValueLines.Read(typed), ValueLines.Print, lines => string.Join("; ", lines.Select(ValueLines.Print))) { MaxLength = ValueLines.MaxLength };

    public static readonly FieldRule<IReadOnlyList<string>> Fixers =
        new(FieldShape.Text, (typed, _) => FixerList.Read(typed), FixerList.Print, FixerList.Tell) { MaxLength = 250 };

    public static readonly FieldRule<int?> Rating = new(FieldShape.Rating, (typed, _) => ReadRating(typed), Print, v => v is null ? "" : Print(v) + " of 5") { Min = 1, Max = 5 };

    public static FieldRule<string?> Text(int max, string what) =>
        new(FieldShape.Text, (typed, _) => ReadText(typed, max, what, lines: false), Same) { MaxLength = max };

    /// <summary>Somebody of our side: a name, or the id by which the chat knows the person.</summary>
    public static FieldRule<string?> Person(int max) => Text(max, "The name") with { Shape = FieldShape.Person };

    public static FieldRule<string?> Place(int max) => Text(max, "The place") with { Shape = FieldShape.Place };

    /// <summary>The objective may run over lines and must not be empty: everything is derived from it.</summary>
    public static readonly FieldRule<string> Objective = new(
        FieldShape.LongText,
        (typed, _) => ReadText(typed, Brief.ObjectiveLimit, "The objective", lines: true) switch
        {
            { Error: { } error } => Parsed<string>.Wrong(error),
            { Value: { } text } => new(text),
            _ => Parsed<string>.Wrong("Say in a sentence what the partnership is for, such as “expand into DACH healthcare”."),
        },
        text => text) { MaxLength = Brief.ObjectiveLimit };

    public static FieldRule<double?> Number(double max, string one, string many)
    {
        var suffixes = new Dictionary<string, decimal>(StringComparer.Ordinal) { [""] = 1 };
        if (one.Length > 0)
            (suffixes[one], suffixes[many]) = (1, 1);
        return Numbers(FieldShape.Number, new(0, max, 4, suffixes, "3 or 1.5"), v => Tell(v, one.Length == 0 ? "" : v is 1 ? " " + one : " " + many));
    }

    public static Parsed<double?> ReadMoney(string typed) => TypedNumber.Read(typed, MoneyLimits);

    public static Parsed<string?> ReadText(string typed, int max, string what, bool lines)
    {
        var text = TypedText.Clean(typed, lines);
        return text.Length == 0 ? new(null)
            : text.Length <= max ? new(text)
            : Parsed<string?>.Wrong(FormattableString.Invariant($"{what} is {text.Length} characters long, and at most {max} fit. Shorten it by {text.Length - max}."));
    }

    private static FieldRule<double?> Numbers(FieldShape shape, NumberLimits limits, Func<double?, string> tell) =>
        new(shape, (typed, _) => TypedNumber.Read(typed, limits), TypedNumber.Print, tell) { Min = limits.Min, Max = limits.Max };

    private static Parsed<int?> ReadRating(string typed)
    {
        var text = TypedText.Clean(typed, lines: false);
        return text.Length == 0 ? new(null)
            : text is [>= '1' and <= '5'] ? new(text[0] - '0')
            : Parsed<int?>.Wrong($"{TypedText.Quote(typed)} is not on the scale. Choose a whole number from 1 to 5, or leave it empty while it is unknown.");
    }

    private static string Print(int? rating) => rating?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Same(string? text) => text ?? "";

    private static string TellMoney(double? value) => Tell(value, "");

    private static string Tell(double? value, string unit) => value is { } number ? TypedNumber.Plain(number) + unit : "";
}
