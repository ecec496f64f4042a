namespace StrategicPartnerships.Cards.Documents;

/// <summary>A note as one line: "Index 69.2 of 100: 100 × (average − 1) ÷ 4. From: average 3.77 of 5 (given). Source: our planning figure."</summary>
public static class WhyText
{
    /// <param name="same">A note that rests on the same inputs, named instead of them; null to name them.</param>
    public static string Line(Why why, string? same = null)
    {
        using var text = new TextBuffer(512);
        text.Append(why.Of);
        if (why.Value.Length > 0)
            text.Append(' ').Append(why.Value);
        text.Append(": ");
        Rest(text, why, same);
        return text.ToString();
    }

    /// <summary>The same without the figure's name and value, for a note that opens where the figure stands.</summary>
    internal static void Rest(TextBuffer text, Why why, string? same = null)
    {
        text.Append(why.Rule).Append('.');
        if (same is not null)
            text.Append(" From: as in ").Append(same).Append('.');
        else if (why.Inputs.Count > 0)
            Inputs(text, why.Inputs);
        if (why.Source.Length > 0)
            text.Append(" Source: ").Append(why.Source).Append('.');
    }

    private static void Inputs(TextBuffer text, IReadOnlyList<WhyInput> inputs)
    {
        text.Append(" From: ");
        for (var i = 0; i < inputs.Count; i++)
        {
            var input = inputs[i];
            text.Append(i == 0 ? "" : "; ").Append(input.Name).Append(' ').Append(input.Value);
            text.Append(input.Fixed ? "" : input.Assumed ? " (assumed)" : " (given)");
        }

        text.Append('.');
    }
}
