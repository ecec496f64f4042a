using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>What the composer offers while somebody types: the commands, then the partnerships a command can be about.</summary>
internal static class LocalSuggestions
{
    private const int Most = 7;
    private const string Partner = " partner";

    public static IReadOnlyList<OptionOut> For(string typed, IReadOnlyList<string> partnerships) =>
        typed.Trim().Length == 0 ? [] : [.. All(partnerships).Where(s => s.Value.StartsWith(typed.TrimStart(), StringComparison.OrdinalIgnoreCase)).Take(Most)];

    private static IEnumerable<OptionOut> All(IReadOnlyList<string> partnerships) => CommandLine.Completions.Where(c => c.Form.Length > 0).SelectMany(c =>
    {
        var at = c.Keyword is null ? -1 : c.Form.IndexOf(Partner, StringComparison.Ordinal);
        return at < 0
            ? [new OptionOut(c.Form, $"{c.Form} – {c.Does}")]
            : partnerships.Select(name => c.Form[..at] + " " + name + c.Form[(at + Partner.Length)..])
                .Prepend(c.Form[..at]).Select(form => new OptionOut(form, $"{form} – {c.Does}"));
    });
}
