using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>The closed lists of design §5, value by value, and the rule that reads one of them. The words are those in which the playbook
/// prints the same answers (<c>dependency-parts.yaml</c>), so that a printed answer can be typed back.</summary>
internal static class FieldChoices
{
    public static readonly FieldChoice[] Presets = [new("cautious", "cautious"), new("standard", "standard"), new("partner-first", "partner-first")];

    public static readonly FieldChoice[] Exclusivities =
    [
        new("none", "none"), new("min-sunset", "with minimums and sunset"), new("minimums", "minimums only"), new("bare", "without minimums"),
    ];

    public static readonly FieldChoice[] Ips =
    [
        new("own", "each owns its own"), new("joint-field", "joint, split by field"), new("joint", "plain joint ownership"),
        new("assign", "assigned away"), new("assign-background", "assigned away with a broad background licence"),
    ];

    public static readonly FieldChoice[] Datas =
    [
        new("ours-tested", "ours, export tested"), new("ours", "ours"), new("partner-bills", "the partner bills"), new("partner-owns", "the partner owns the contract"),
    ];

    /// <summary>The same ids said from the partner's side: <c>ours</c> is the partner's own, <c>partner-bills</c> means that we bill.</summary>
    public static readonly FieldChoice[] TheirDatas =
    [
        new("ours-tested", "the partner's, export tested"), new("ours", "the partner's"), new("partner-bills", "we bill"), new("partner-owns", "we own the contract"),
    ];

    public static readonly FieldChoice[] Alternatives =
    [
        new("two-live", "two live"), new("tested", "one tested"), new("identified", "identified only"), new("none", "none"),
    ];

    public static readonly FieldChoice[] Controls =
    [
        new("mutual", "only both together"), new("over-90", "one side with 90 days' notice or more"), new("30-90", "one side with 30 to 90 days' notice"), new("under-30", "one side with less than 30 days' notice"),
    ];

    public static readonly FieldChoice[] Cadences = [new("by-commitment", "by commitment"), new("standard", "quarterly, monthly, weekly")];

    private static readonly FieldChoice[] YesOrNo = [new("yes", "yes"), new("no", "no")];

    /// <summary><c>auto</c> and an empty answer both leave the choice to the strategist.</summary>
    public static readonly FieldRule<ModelId?> Model = Rule(
        _ => [new("auto", "chosen by the strategist"), .. Enum.GetValues<ModelId>().Select(m => new FieldChoice(m.Slug(), m.Title()))],
        Names.ParseModel, model => model?.Slug() ?? "", model => model?.Title() ?? "");

    public static readonly FieldRule<Archetype?> Archetypes = Rule(
        _ => Enum.GetValues<Archetype>().Select(a => new FieldChoice(a.Slug(), a.Title())).ToArray(),
        Names.ParseArchetype, archetype => archetype?.Slug() ?? "", archetype => archetype?.Title() ?? "");

    public static readonly FieldRule<bool?> YesNo = Rule<bool?>(
        _ => YesOrNo, value => value is "yes", Flag, Flag) with { Shape = FieldShape.YesNo };

    public static readonly FieldRule<string?> OfferKinds = Of(p => p.Overlays.OfferKinds.Values.Select(k => new FieldChoice(k.Id, k.Name)).ToArray());
    public static readonly FieldRule<string?> Functions = Of(p => p.Overlays.Functions.Values.Select(f => new FieldChoice(f.Id, f.Name)).ToArray());

    public static FieldRule<string?> Of(FieldChoice[] choices)
    {
        var words = choices.ToDictionary(c => c.Value, c => c.Words);
        return Rule<string?>(_ => choices, value => value, value => value ?? "", value => value is null ? "" : words.GetValueOrDefault(value, value));
    }

    private static FieldRule<string?> Of(Func<Playbook, IReadOnlyList<FieldChoice>> choices) =>
        Rule<string?>(choices, value => value, value => value ?? "", value => value?.Replace('_', ' ') ?? "");

    private static FieldRule<T> Rule<T>(Func<Playbook, IReadOnlyList<FieldChoice>> choices, Func<string, T> make, Func<T, string> print, Func<T, string> tell) =>
        new(FieldShape.Choice, (typed, playbook) => Read(typed, choices(playbook), make), print, tell) { Choices = choices };

    private static Parsed<T> Read<T>(string typed, IReadOnlyList<FieldChoice> choices, Func<string, T> make)
    {
        var text = TypedText.Clean(typed, lines: false);
        if (text.Length == 0)
            return new(default!);
        var chosen = choices.FirstOrDefault(c => Same(c.Value, text)) ?? choices.FirstOrDefault(c => Same(c.Words, text));
        // Channels with tick boxes send true and false.
        chosen ??= ReferenceEquals(choices, YesOrNo) ? Ticked(text) : null;
        return chosen is not null
            ? new(make(chosen.Value))
            : Parsed<T>.Wrong($"{TypedText.Quote(typed)} is not one of the options. Choose {string.Join(", ", choices.SkipLast(1).Select(c => c.Value))} or {choices[^1].Value}.");
    }

    private static FieldChoice? Ticked(string text) => text.ToLowerInvariant() switch
    {
        "true" or "y" => YesOrNo[0],
        "false" or "n" => YesOrNo[1],
        _ => null,
    };

    private static string Flag(bool? value) => value switch { true => "yes", false => "no", null => "" };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
