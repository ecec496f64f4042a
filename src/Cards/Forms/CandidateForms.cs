using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder.Import;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>The two forms of an import: the table itself, and what its columns mean.</summary>
public static class CandidateForms
{
    public const string Import = "import";
    public const string Columns = "columns";
    private const int LongestHeader = 50;
    private const int LongestSample = 60;
    private const int Samples = 3;

    public static Form Ask(string state, string csv, string objective)
    {
        var texts = FormTexts.Embedded.Forms[Import];
        return new(Import, texts.Title, state, 1, 1,
            [Field(texts, "csv", FieldKind.LongText, csv), Field(texts, "file", FieldKind.File, ""), Field(texts, "objective", FieldKind.LongText, objective) with { MaxLength = Brief.ObjectiveLimit }],
            [new("next", "Import", true), new("cancel", FormTexts.Embedded.Actions["cancel"], false)]) { Intro = texts.Intro };
    }

    /// <summary>One choice for each column, those that were not recognised first.</summary>
    public static Form AskColumns(string state, CandidateTable table, ColumnMap map, CriteriaSheet sheet)
    {
        var texts = FormTexts.Embedded.Forms[Columns];
        FieldOption[] options = [.. ColumnMeanings.All(sheet).Select(m => new FieldOption(m.Key, m.Value))];
        var fields = Enumerable.Range(0, table.Headers.Count).OrderBy(at => map.Meanings[at] is not null)
            .Select(at => Column(texts.Fields[map.Meanings[at] is null ? "unread" : "read"], at, table, map.Meanings[at], options));
        return new(Columns, texts.Title, state, 1, 1, [.. fields],
            [new("back", FormTexts.Embedded.Actions["back"], false), new("next", "Import", true), new("cancel", FormTexts.Embedded.Actions["cancel"], false)]) { Intro = texts.Intro };
    }

    public static string ColumnId(int at) => "column" + (at + 1).ToString(CultureInfo.InvariantCulture);

    private static FormField Field(FormText texts, string id, FieldKind kind, string value) =>
        new(id, texts.Fields[id].Label, kind, false, value, texts.Fields[id].Hint, []) { Group = texts.Fields[id].Group };

    private static FormField Column(FieldText text, int at, CandidateTable table, string? meaning, FieldOption[] options)
    {
        var samples = table.Rows.Select(r => at < r.Cells.Count ? r.Cells[at] : "").Where(c => c.Length > 0).Take(Samples).Select(c => Cut(c, LongestSample)).ToArray();
        var header = table.Headers[at].Length == 0 ? "without a header" : Cut(table.Headers[at], LongestHeader);
        var label = text.Label.Replace("{number}", (at + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{header}", header, StringComparison.Ordinal);
        var hint = samples.Length == 0 ? "No row has anything in it." : text.Hint.Replace("{samples}", string.Join(" · ", samples), StringComparison.Ordinal);
        return new(ColumnId(at), label, FieldKind.Choice, false, meaning ?? ColumnMeanings.Ignore, hint, options) { Group = text.Group, Assumed = meaning is null };
    }

    /// <summary>One line, cut between characters.</summary>
    private static string Cut(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }
}
