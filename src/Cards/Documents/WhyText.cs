namespace StrategicPartnerships.Cards.Documents;

/// <summary>A note as one line: "Index 69.2 of 100: 100 × (average − 1) ÷ 4. From: average 3.77 of 5 (given). Source: our planning figure."</summary>
public static class WhyText
{
    /// <param name="same">The note that rests on the same inputs, named instead of them; null to name them.</param>
    public static string Line(Why why, string? same = null)
    {
        using var text = new TextBuffer(512);
        text.Append(why.Of);
        if (why.Value.Length > 0)
            text.Append(' ').Append(why.Value);
        text.Append(": ");
        Rest(text, why, static (to, piece) => to.Append(piece), same);
        return text.ToString();
    }

    /// <summary>Rule, inputs and source, for a note that opens where the figure stands.</summary>
    /// <param name="write">Writes a text that may hold what somebody typed, as the format needs it.</param>
    internal static void Rest(TextBuffer text, Why why, Action<TextBuffer, string> write, string? same = null)
    {
        write(text, why.Rule);
        text.Append('.');
        if (same is not null)
            text.Append(" From: as in ").Append(same).Append('.');
        for (var i = 0; same is null && i < why.Inputs.Count; i++)
        {
            var input = why.Inputs[i];
            text.Append(i == 0 ? " From: " : "; ");
            write(text, input.Name);
            text.Append(' ');
            write(text, input.Value);
            text.Append(input.Fixed ? "" : input.Assumed ? " (assumed)" : " (given)").Append(i == why.Inputs.Count - 1 ? "." : "");
        }

        if (why.Source.Length == 0)
            return;
        text.Append(" Source: ");
        write(text, why.Source);
        text.Append('.');
    }
}
