using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>What is wrong with the answers of a form, at their inputs where those are there, otherwise at the top.</summary>
/// <param name="ByBlock">What <c>response_action: errors</c> takes: a key that is no input of the view would break the whole answer.</param>
/// <param name="Rest">By field id: to be told in the view itself.</param>
public sealed record FormErrors(IReadOnlyDictionary<string, string> ByBlock, IReadOnlyDictionary<string, string> Rest)
{
    private const int Most = 10;
    private const int Length = 2000;

    /// <summary>Characters that all errors at the top share, so that the inputs have their room.</summary>
    private const int Room = 5000;

    /// <param name="inputBlocks">Of the view that was submitted.</param>
    public static FormErrors Split(string formId, IReadOnlyCollection<string> inputBlocks, IReadOnlyDictionary<string, string> errors)
    {
        var there = errors.ToLookup(e => inputBlocks.Contains(FormView.BlockId(formId, e.Key), StringComparer.Ordinal));
        return new(
            there[true].ToDictionary(e => FormView.BlockId(formId, e.Key), e => FormView.Plain(e.Value, Length).Text, StringComparer.Ordinal),
            there[false].ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal));
    }

    internal static IEnumerable<LayoutBlock> Blocks(Form form, IReadOnlyDictionary<string, string>? errors)
    {
        if (errors is not { Count: > 0 })
            return [];
        var labels = form.Fields.ToDictionary(f => f.Id, f => f.Label, StringComparer.Ordinal);
        var order = form.Fields.Select(f => f.Id).ToList();
        var each = Math.Min(Length, Room / Math.Min(errors.Count, Most));
        var lines = errors.OrderBy(e => order.IndexOf(e.Key)).Take(Most).Select(e => Line(labels.GetValueOrDefault(e.Key, ""), FormView.Plain(e.Value, each).Text)).ToList();
        if (errors.Count > Most)
            lines.Add(Line("", FormattableString.Invariant($"And {errors.Count - Most} more.")));
        return [new RichTextBlock([new RichTextSection([RichTextRun.Bold("Not taken yet. What you filled in is kept.")]), new RichTextList("bullet", lines)])];
    }

    private static RichTextSection Line(string label, string error)
    {
        var told = new RichTextRun(error);
        return label.Length == 0 ? new([told]) : new([RichTextRun.Bold(KitText.Cut(TextSafety.Line(label), BlockLimits.Header) + ": "), told]);
    }
}
