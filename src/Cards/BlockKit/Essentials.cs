using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>
/// A framework on one card: for whom and what, then what a manager asks first, as far as the document holds it: model, fit, balance,
/// dependency, open assumptions and the next three actions.
/// </summary>
internal static class Essentials
{
    public const string Header = "header";

    /// <summary>Characters of one value on the card; the sections say it in full.</summary>
    private const int Value = 150;

    /// <summary>Characters of the header's facts together, above which they are cut as well.</summary>
    private const int HeaderRoom = 1000;

    private const int Label = 75;
    private const int MostFacts = 6;
    private const int Actions = 3;

    /// <summary>Empty where the document is not a framework.</summary>
    public static IEnumerable<Block> Of(Document document)
    {
        if (document.Sections.FirstOrDefault(s => s.Id == Header) is not { } header)
            yield break;
        List<KeyValuePair<string, string>> facts = [.. header.Blocks.OfType<Block.Facts>().SelectMany(f => f.Rows)];
        if (!Complete(header))
            facts = [.. facts.Take(MostFacts).Select(f => KeyValuePair.Create(Cut(f.Key, Label), Cut(f.Value, Value)))];
        foreach (var (label, value) in Judgements(document))
            facts.Add(KeyValuePair.Create(label, Cut(value, Value)));
        yield return new Block.Facts(facts);
        if (After(document, "footer", "Next three actions") is Block.Numbered actions)
        {
            yield return new Block.Heading("Next three actions");
            yield return new Block.Numbered([.. actions.Items.Take(Actions).Select(a => Cut(Until(a, " Done when: "), Value))]);
        }
    }

    /// <summary>True when the card says all of the header; otherwise it is to be read elsewhere as well.</summary>
    public static bool Complete(DocumentSection header) =>
        header.Blocks.All(b => b is Block.Facts) && header.Blocks.OfType<Block.Facts>().Sum(f => f.Rows.Sum(r => r.Key.Length + r.Value.Length)) <= HeaderRoom;

    private static IEnumerable<(string Label, string Value)> Judgements(Document document)
    {
        if (Section(document, "models").OfType<Block.Heading>().FirstOrDefault() is { } model)
            yield return ("Model", model.Text[(model.Text.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..]);
        var criteria = Section(document, "criteria").OfType<Block.Facts>().SelectMany(f => f.Rows).Where(r => r.Key is "Verdict" or "Index").ToLookup(r => r.Key, r => r.Value);
        if (criteria["Verdict"].FirstOrDefault() is { } verdict)
            yield return ("Fit", $"{verdict}, index {criteria["Index"].FirstOrDefault() ?? "not known"}");
        else if (After(document, "criteria", "Fit") is Block.Paragraph fit)
            yield return ("Fit", Until(fit.Text, ". "));
        if (After(document, "footer", "Win-win balance") is Block.Facts { Rows: [var balance, ..] })
            yield return ("Win-win balance", balance.Value);
        if (After(document, "footer", "Dependency index") is Block.Facts { Rows: [var ours, var theirs, ..] })
            yield return ("Dependency", $"{ours.Key} {Until(ours.Value, " (")}; {theirs.Key} {Until(theirs.Value, " (")}");
        if (After(document, "footer", "Assumptions to confirm") is Block.Paragraph open)
            yield return ("Assumptions", open.Text);
    }

    private static IReadOnlyList<Block> Section(Document document, string id) => document.Sections.FirstOrDefault(s => s.Id == id)?.Blocks ?? [];

    private static Block? After(Document document, string id, string heading) =>
        Section(document, id).SkipWhile(b => b is not Block.Heading h || h.Text != heading).Skip(1).FirstOrDefault();

    private static string Cut(string text, int most) => KitText.Cut(TextSafety.Line(text), most);

    private static string Until(string text, string end) => text.IndexOf(end, StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;
}
