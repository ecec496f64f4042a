using System.Text;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// Text inputs. What does not fit is never cut into something that would be taken: a text that is too long stays too long, and a table,
/// of which every length is right, is not shown at all.
/// </summary>
internal static class FieldText
{
    /// <summary>Of a text that is too long, what is shown of it: enough to repair it, and still refused.</summary>
    private const int Repairable = 500;

    public static FieldElement Of(FormField field)
    {
        var multiline = field.Kind == FieldKind.LongText;
        var most = Math.Min(field.MaxLength ?? (multiline ? BlockLimits.InputLength : Repairable), BlockLimits.InputLength);
        var typed = Typed(field.Value, multiline);
        var value = typed.Length <= most ? typed : typed.Trim();
        var (shown, note) = value.Length <= most ? (value, "")
            : multiline && field.MaxLength is null ? ("", FormattableString.Invariant($"What was given before has {value.Length:#,0} characters, too many to be shown here. Give it again."))
            : (Beginning(value, Math.Min(Math.Max(most + 2, Repairable), BlockLimits.InputLength)), "It is longer than fits: only the beginning is shown.");
        return new(new PlainTextInput(multiline ? "value.lines" : "value.text")
        {
            Multiline = multiline,
            InitialValue = shown.Length == 0 ? null : shown,
            MaxLength = Math.Max(most, shown.Length),
        }, note);
    }

    private static string Beginning(string value, int most) => value.Length <= most ? value : value[..(char.IsHighSurrogate(value[most - 1]) ? most - 1 : most)];

    /// <summary>
    /// As it was typed, without what a client may stumble over: control characters, direction overrides and halves of characters. Other
    /// invisible characters stay: they belong to the answer, and saving a form must not change what nobody touched.
    /// </summary>
    private static string Typed(string text, bool multiline)
    {
        var typed = new StringBuilder(text.Length);
        var lines = text.ReplaceLineEndings("\n");
        for (var at = 0; at < lines.Length; at++)
            if (lines[at] is '\n' or '\t')
                typed.Append(multiline && lines[at] is '\n' ? '\n' : ' ');
            else if (Rune.TryGetRuneAt(lines, at, out var rune) && !Rune.IsControl(rune) && !Turns(rune.Value))
            {
                typed.Append(rune);
                at += rune.Utf16SequenceLength - 1;
            }

        return typed.ToString();
    }

    private static bool Turns(int rune) => rune is 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
