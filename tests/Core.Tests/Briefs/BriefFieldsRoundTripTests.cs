using System.Globalization;
using CsCheck;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefFieldsRoundTripTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abcXYZ äß,.|'\"<>&*_`#@\t\u202E0123456789"], 1, 60];

    private static readonly Gen<string> Amount = Gen.Decimal[0, 999_999_999].Select(d => decimal.Round(d, 2).ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Line = Gen.Select(
        Gen.String[Gen.Char["abc deß<&>"], 1, 40], OneOf("", "Revenue", "cost saved", "Risk shared"), Gen.OneOf(Gen.Const(""), Amount),
        OneOf("", "h", "M", "L"), Gen.OneOf(Gen.Const(""), Amount), (what, kind, value, sure, cost) => $"x{what}|{kind}|{value}|{sure}|{cost}");

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> AnswerTo(BriefField field) => field.Shape switch
    {
        FieldShape.Text when field.Id == "fixers" => OneOf("revenue-to-us", "Access to partner", "brand-to-us, risk shared to partner; brand-to-us"),
        FieldShape.Text or FieldShape.LongText or FieldShape.Person or FieldShape.Place => Words.Select(w => "x" + w),
        FieldShape.Number or FieldShape.Percent => Gen.Double[0, field.Max!.Value].Select(d => Math.Round(d, 2).ToString(CultureInfo.InvariantCulture)),
        FieldShape.Money => Amount,
        FieldShape.Date => Gen.Int[0, 36_500].Select(d => new DateOnly(2000, 1, 1).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldShape.Time => Gen.Int[0, 1439].Select(m => TimeOnly.MinValue.AddMinutes(m).ToString("HH:mm", CultureInfo.InvariantCulture)),
        FieldShape.Zone => OneOf("Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata"),
        FieldShape.Currency => OneOf("EUR", "usd", "JPY"),
        FieldShape.Country => OneOf("DE", "fr", "United Kingdom", "Fiji"),
        FieldShape.Rating => Gen.Int[1, 5].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        FieldShape.ValueLines => Line.Array[1, 8].Select(lines => string.Join("\n", lines)),
        _ => OneOf(field.Choices(TestCases.Playbook).Select(c => c.Value).ToArray()),
    };

    [Fact]
    public void What_a_field_prints_it_takes_back_unchanged()
    {
        foreach (var field in BriefFields.All)
            AnswerTo(field).Sample(typed =>
            {
                var first = field.Write(new(), typed, TestCases.Playbook);
                first.Error.ShouldBeNull($"{field.Form}.{field.Id}: {typed}");
                var printed = field.Read(first.Brief);
                var second = field.Write(new(), printed, TestCases.Playbook);
                second.Error.ShouldBeNull($"{field.Form}.{field.Id}: {printed}");
                field.Read(second.Brief).ShouldBe(printed);
            }, iter: 60);
    }

    [Fact]
    public void A_field_changes_nothing_but_itself()
    {
        foreach (var field in BriefFields.All)
            AnswerTo(field).Sample(typed =>
            {
                var after = field.Write(new(), typed, TestCases.Playbook).Brief;
                BriefDiff.Between(new(), after).ShouldAllBe(c => c.Form == field.Form && c.Field == field.Id);
            }, iter: 5);
    }

    [Fact]
    public void An_empty_answer_takes_back_what_was_told()
    {
        foreach (var field in BriefFields.All.Where(f => f.Id != "objective"))
            AnswerTo(field).Sample(typed =>
            {
                var told = field.Write(new(), typed, TestCases.Playbook).Brief;
                var back = field.Write(told, "  ", TestCases.Playbook);
                back.Error.ShouldBeNull();
                field.Read(back.Brief).ShouldBe("");
            }, iter: 5);
    }

    [Fact]
    public void Whatever_is_typed_gives_a_value_or_a_sentence_and_never_fails()
    {
        var hostile = Gen.OneOf(Gen.String[Gen.Char, 0, 80], Gen.String[Gen.Char["0123456789.,' -+km%|\n"], 0, 30]);
        foreach (var field in BriefFields.All)
            hostile.Sample(typed =>
            {
                var written = field.Write(new(), typed, TestCases.Playbook);
                if (written.Error is { } error)
                    error.Length.ShouldBeGreaterThan(20);
                else
                    field.Read(written.Brief).ShouldAllBe(c => c == '\n' || !char.IsControl(c));
            }, iter: 60);
    }
}
