using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>language-slots.yaml (playbook part 2 §4, part 5 §2.1).</summary>
public sealed record SlotTable
{
    public required int RunLimit { get; init; }
    public required IReadOnlyList<string> StopWords { get; init; }
    public required IReadOnlyList<string> Customers { get; init; }
    public required IReadOnlyList<string> Modifiers { get; init; }
    public required IReadOnlyList<string> WideNouns { get; init; }
    public required int WideWords { get; init; }
    public required IReadOnlyList<string> NotBefore { get; init; }
    public required NotCustomers NotCustomers { get; init; }
    public required IReadOnlyList<string> RouteWords { get; init; }
    public required IReadOnlyList<string> RouteExcept { get; init; }
    public required IReadOnlyList<string> Between { get; init; }
    public required IReadOnlyList<string> WeakNouns { get; init; }
    public required IReadOnlyList<string> MarketWords { get; init; }
    public required IReadOnlyDictionary<string, string> Plurals { get; init; }
    public required IReadOnlyList<string> Audience { get; init; }
    public required IReadOnlyList<string> NotOffer { get; init; }
    public required IReadOnlyList<string> AfterNoun { get; init; }
    public required IReadOnlyList<string> Leading { get; init; }
    public required IReadOnlyList<string> PartnerNouns { get; init; }
    public required IReadOnlyList<string> DroppedEnds { get; init; }
    public required IReadOnlyList<OfferPattern> Offer { get; init; }
    public required IReadOnlyList<string> NotLead { get; init; }
    public required string OnlyWord { get; init; }
    public required IReadOnlyList<string> Routes { get; init; }
    public required IReadOnlyList<string> RouteVerbs { get; init; }
    public required IReadOnlyList<string> RouteNouns { get; init; }
    public required IReadOnlyList<string> Gaps { get; init; }
    public required IReadOnlyList<string> Exposures { get; init; }
    public required IReadOnlyList<string> CountNouns { get; init; }
    public required int CountGap { get; init; }
    public required IReadOnlyDictionary<string, int> NumberWords { get; init; }
    public required string FirstWord { get; init; }
    public required string FirstNoun { get; init; }
    public required IReadOnlyDictionary<string, double> Scales { get; init; }
    public required IReadOnlyList<string> PercentWords { get; init; }
    public required IReadOnlyDictionary<string, string> CurrencySigns { get; init; }
    public required IReadOnlyDictionary<string, string> CurrencyWords { get; init; }
    public required IReadOnlyDictionary<string, double> Changes { get; init; }
    public required DeadlineWords Deadlines { get; init; }
    public required IReadOnlyDictionary<string, string> Market { get; init; }
    public required IReadOnlyDictionary<Archetype, CountRule> Counts { get; init; }
    public required IReadOnlyDictionary<string, string> Fallbacks { get; init; }
}

public sealed record NotCustomers
{
    public required IReadOnlyList<string> Nouns { get; init; }
    public required IReadOnlyList<string> Before { get; init; }
}

public sealed record OfferPattern
{
    public required string Pattern { get; init; }

    /// <summary>The run must end with a word of an offer kind and not start with a verb.</summary>
    public bool KindWord { get; init; }
    public bool NotCustomers { get; init; }
    public bool DropLeading { get; init; }
}

public sealed record DeadlineWords
{
    public required IReadOnlyList<string> Until { get; init; }
    public required string Before { get; init; }
    public required IReadOnlyList<string> Within { get; init; }
    public required IReadOnlyList<string> WithinNext { get; init; }
    public required string Next { get; init; }
    public required string This { get; init; }
    public required string End { get; init; }
    public required string Article { get; init; }
    public required string Of { get; init; }

    /// <summary>Days by unit; months, quarters and years are counted on the calendar.</summary>
    public required IReadOnlyDictionary<string, int> Units { get; init; }
    public required IReadOnlyDictionary<string, int> Months { get; init; }
}

/// <summary>{n} when no number was typed: words, or a fixed number, or one by a dial's value 1–5.</summary>
public sealed record CountRule
{
    public required string Fallback { get; init; }
    public int? Fixed { get; init; }
    public Dial? Dial { get; init; }
    public IReadOnlyList<int> ByDial { get; init; } = [];
}
