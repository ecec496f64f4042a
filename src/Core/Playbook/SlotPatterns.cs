namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The patterns of the slot grammar, cut into steps, and its word lists as sets.</summary>
public sealed record SlotPatterns
{
    public required IReadOnlyList<(SlotPattern Pattern, OfferPattern Rule)> Offer { get; init; }
    public required IReadOnlyList<SlotPattern> Routes { get; init; }
    public required IReadOnlyList<SlotPattern> Gaps { get; init; }
    public required IReadOnlyList<SlotPattern> Exposures { get; init; }
    public required IReadOnlySet<string> Stops { get; init; }
    public required IReadOnlySet<string> Customers { get; init; }
    public required IReadOnlySet<string> Modifiers { get; init; }
    public required IReadOnlySet<string> NotOffer { get; init; }
    public required IReadOnlySet<string> NotLead { get; init; }
    public required IReadOnlySet<string> NotBefore { get; init; }

    public static SlotPatterns Of(SlotTable table) => new()
    {
        Offer = [.. table.Offer.Select(o => (SlotPattern.Parse(o.Pattern), o))],
        Routes = [.. table.Routes.Select(SlotPattern.Parse)],
        Gaps = [.. table.Gaps.Select(SlotPattern.Parse)],
        Exposures = [.. table.Exposures.Select(SlotPattern.Parse)],
        Stops = table.StopWords.ToHashSet(),
        Customers = table.Customers.ToHashSet(),
        Modifiers = table.Modifiers.ToHashSet(),
        NotOffer = table.NotOffer.ToHashSet(),
        NotLead = table.NotLead.ToHashSet(),
        NotBefore = table.NotBefore.ToHashSet(),
    };
}

public enum SlotStepKind { Start, Word, Run, Skip }

/// <param name="Words">Any of these, for a word step.</param>
public sealed record SlotStep(SlotStepKind Kind, IReadOnlyList<string> Words, bool Optional);

/// <summary>One pattern: "^", words with "|" and "?", "{run}", "...".</summary>
public sealed record SlotPattern(IReadOnlyList<SlotStep> Steps)
{
    public static SlotPattern Parse(string pattern) => new([.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Step)]);

    private static SlotStep Step(string word) => word switch
    {
        "^" => new(SlotStepKind.Start, [], false),
        "{run}" => new(SlotStepKind.Run, [], false),
        "..." => new(SlotStepKind.Skip, [], false),
        _ => new(SlotStepKind.Word, word.TrimEnd('?').Split('|'), word[^1] == '?'),
    };
}
