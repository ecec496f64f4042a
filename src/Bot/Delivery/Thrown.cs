using System.Text;

namespace StrategicPartnerships.Bot.Delivery;

/// <summary>What the log may say of an exception: its type and where it was thrown. Its message may quote what somebody typed.</summary>
internal readonly record struct Thrown(Exception Wrong)
{
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var wrong = Wrong; wrong is not null; wrong = wrong.InnerException)
            text.Append(text.Length == 0 ? "" : "\n--- because of ").Append(wrong.GetType()).Append('\n').Append(wrong.StackTrace);
        return text.ToString();
    }
}
