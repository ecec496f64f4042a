using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>The numbers of the restated objective (part 5 §2.1).</summary>
internal static class HeaderFigures
{
    private const string Label = "Partnership Objective";

    public static void Add(FigureBook book, Slots slots)
    {
        var (objective, reading) = (book.Framework.Header.Objective, book.Case.Reading);
        if (book.Case.Brief.Value.DirectCac is { } cac && objective.Contains(Money.Number(cac), StringComparison.Ordinal))
            book.Add(WhyRule.DirectCost, "header.direct-cost", "header", Label, Money.Text(book.Framework.Value.Quantification.Currency, cac), [new("cost of a direct customer", Money.Text(book.Framework.Value.Quantification.Currency, cac), false)]);
        if (!objective.AsSpan().ContainsAnyInRange('0', '9'))
            return;
        List<FigureInput> inputs = [];
        Input("number", slots["n"], reading.Count is null && reading.Amount is null);
        Input("amount", slots["x"], reading.Amount is null);
        Input("deadline", reading.Deadline is { } day ? GovernanceBuilder.DateText.Of(day) : "12 months", reading.Deadline is null);
        if (inputs.Count > 0)
            book.Add(WhyRule.ObjectiveNumber, "header.objective", "header", Label, inputs[0].Value, inputs);

        void Input(string name, string value, bool assumed)
        {
            if (value.AsSpan().ContainsAnyInRange('0', '9') && Stands(objective, value))
                inputs.Add(new(name, value, assumed));
        }
    }

    /// <summary>True when the value is in the sentence and no digit touches it: 2 does not stand in 25.</summary>
    private static bool Stands(string sentence, string value)
    {
        var at = sentence.IndexOf(value, StringComparison.Ordinal);
        var end = at + value.Length;
        return at >= 0 && (at == 0 || !char.IsAsciiDigit(sentence[at - 1])) && (end == sentence.Length || !char.IsAsciiDigit(sentence[end]));
    }
}
