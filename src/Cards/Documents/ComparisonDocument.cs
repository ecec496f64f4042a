using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// A comparison as a document: one column for each setting. Rows that are the same in all are named in one line, a cell that equals the
/// first column's says so. All of it is our own position, never for outsiders.
/// </summary>
public static class ComparisonDocument
{
    public static Document Of(Comparison compared, ComparisonSheet words)
    {
        var document = new Document("SETTINGS COMPARED", [Outcome(compared, words), Scores(compared), Flips(compared)]);
        return new PartnerVoice(compared.Partner, compared.PartnerNoun).Speak(document);
    }

    private static DocumentSection Outcome(Comparison compared, ComparisonSheet words)
    {
        var same = compared.Rows.Where(r => r.Same).Select(r => $"{r.Label} ({r.Cells[0]})").ToArray();
        var first = words.Same.Replace("{letter}", compared.Columns[0].Letter.ToString(), StringComparison.Ordinal);
        var section = new SectionBuilder("outcome", "WHAT EACH SETTING LEADS TO")
            .Table(null, Heads(compared, "Outcome"), [.. compared.Rows.Where(r => !r.Same)], r => [r.Label, r.Cells[0], .. r.Cells.Skip(1).Select(c => c == r.Cells[0] ? first : c)]);
        if (same.Length > 0)
            section.Paragraphs(null, words.SameAll.Replace("{list}", string.Join("; ", same), StringComparison.Ordinal));
        return section.Build() with { Internal = true };
    }

    private static DocumentSection Scores(Comparison compared) => new SectionBuilder("scores", "HOW THE SIX MODELS SCORE")
        .Table(null, Heads(compared, "Model"), compared.Scores, r => [r.Label, .. r.Cells])
        .Bullets("What moved the scores", compared.MovesInWords)
        .Build() with { Internal = true };

    private static DocumentSection Flips(Comparison compared) => new SectionBuilder("flips", "WHERE IT WOULD FLIP")
        .Table(null, Heads(compared, "What moves"), compared.FlipRows, r => [r.Label, .. r.Cells])
        .Bullets("By deals a month", compared.Crossings)
        .Build() with { Internal = true };

    private static string[] Heads(Comparison compared, string corner) => [corner, .. compared.Columns.Select(c => c.Title)];
}
