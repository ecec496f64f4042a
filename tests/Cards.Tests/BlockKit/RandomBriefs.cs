using System.Globalization;
using CsCheck;
using StrategicPartnerships.Cards.Tests.Forms;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Briefs in which each field is told with an answer of its kind, or not at all.</summary>
internal static class RandomBriefs
{
    private static readonly Gen<string> Nothing = Gen.Const("");

    public static readonly Gen<Brief> All = BriefFields.All
        .Select(field => Gen.OneOf(Nothing, AnswerTo(field)).Select(typed => (Field: field, Typed: typed)))
        .Aggregate(Gen.Const(new Brief { Objective = "expand into DACH healthcare" }), (briefs, answers) => Gen.Select(briefs, answers, (brief, answer) =>
            answer.Typed.Length > 0 && answer.Field.Write(brief, answer.Typed, FormCases.Playbook) is { Error: null } written ? written.Brief : brief));

    private static Gen<string> AnswerTo(BriefField field) => field.Shape switch
    {
        _ when field.Id == "fixers" => OneOf("revenue-to-us", "access-to-partner, brand-to-us"),
        FieldShape.Text or FieldShape.LongText => RandomText.Texts,
        FieldShape.Person => Gen.OneOf(RandomText.Texts, OneOf("U0G9QF9C6", "W012A3CDE", "UWE", "Ida Berg")),
        FieldShape.Place => Gen.OneOf(RandomText.Texts, OneOf("C0G9QF9GW", "general")),
        FieldShape.Number or FieldShape.Percent or FieldShape.Money => Gen.Double[0, field.Max!.Value].Select(d => Math.Round(d, 2).ToString(CultureInfo.InvariantCulture)),
        FieldShape.Date => Gen.Int[0, 36_500].Select(d => new DateOnly(2000, 1, 1).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldShape.Time => Gen.Int[0, 1439].Select(m => TimeOnly.MinValue.AddMinutes(m).ToString("HH:mm", CultureInfo.InvariantCulture)),
        FieldShape.Zone => OneOf("Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC", "Asia/Calcutta"),
        FieldShape.Currency => OneOf("EUR", "JPY"),
        FieldShape.Country => OneOf("DE", "Fiji"),
        FieldShape.Rating => Gen.Int[1, 5].Select(n => n.ToString(CultureInfo.InvariantCulture)),
        FieldShape.ValueLines => RandomText.Texts.Array[1, 4].Select(lines => string.Join("\n", lines.Select(l => l.Replace('\n', ' ') + " | Access | 300 | M"))),
        _ => OneOf([.. field.Choices(FormCases.Playbook).Select(c => c.Value)]),
    };

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
