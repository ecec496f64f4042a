using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>How the fields of the brief are asked for.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(FieldShape shape) => shape switch
    {
        FieldShape.LongText or FieldShape.ValueLines => FieldKind.LongText,
        FieldShape.Number => FieldKind.Number,
        FieldShape.Percent => FieldKind.Percent,
        FieldShape.Money => FieldKind.Money,
        FieldShape.Date => FieldKind.Date,
        FieldShape.Time => FieldKind.Time,
        FieldShape.Zone => FieldKind.Zone,
        FieldShape.Choice => FieldKind.Choice,
        FieldShape.YesNo => FieldKind.YesNo,
        FieldShape.Rating => FieldKind.Rating,
        FieldShape.Person => FieldKind.Person,
        FieldShape.Place => FieldKind.Place,
        _ => FieldKind.Text,
    };

    /// <summary>Five steps for a rating; the closed list for a choice, in the words of the form or else of the playbook.</summary>
    public static IReadOnlyList<FieldOption> OptionsOf(BriefField field, FieldText text, Playbook playbook)
    {
        var choices = field.Shape == FieldShape.Rating
            ? Enumerable.Range(1, 5).Select(n => n.ToString(CultureInfo.InvariantCulture)).Select(n => new FieldChoice(n, n))
            : field.Choices(playbook);
        return choices.Select(c => new FieldOption(c.Value, text.Options.GetValueOrDefault(c.Value, c.Words))).ToArray();
    }
}
