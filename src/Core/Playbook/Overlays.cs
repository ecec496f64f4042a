namespace StrategicPartnerships.Core.Playbooks;

/// <summary>An extra line for one criterion, by the criterion's id (playbook part 3 writes <c>#5</c>; our YAML names it).</summary>
public sealed record RequirementLine
{
    public required string Criterion { get; init; }
    public required Sourced Text { get; init; }
}

/// <summary>A metric line of an overlay: name | target | measure | frequency.</summary>
public sealed record MetricLine
{
    public required Sourced Name { get; init; }
    public required Sourced Target { get; init; }
    public required Sourced Measure { get; init; }
    public required string Frequency { get; init; }
}

/// <summary>A risk line of an overlay. Likelihood and impact are L, M or H; the owner is a role in words.</summary>
public sealed record RiskLine
{
    public required Sourced Risk { get; init; }
    public required string Likelihood { get; init; }
    public required string Impact { get; init; }
    public required Sourced Mitigation { get; init; }
    public required string Owner { get; init; }
}

/// <summary>What kind of thing is offered (playbook part 3 §1): replaces the software wording.</summary>
public sealed record OfferKind
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Detect { get; init; }

    /// <summary>Sentences for criterion technical and support at levels 1, 3 and 5.</summary>
    public required IReadOnlyDictionary<int, Sourced> Technical { get; init; }
    public required IReadOnlyDictionary<int, Sourced> Support { get; init; }

    /// <summary>Part 3's margin and churn in percent; money is counted with part 5 §7.2, which wins.</summary>
    public required Sourced GrossMargin { get; init; }
    public required Sourced Churn { get; init; }
    public required Sourced RevenueType { get; init; }
    public required MetricLine Metric { get; init; }

    /// <summary>Integration plan, in order.</summary>
    public required IReadOnlyList<Sourced> Plan { get; init; }
    public required IReadOnlyList<Sourced> Gives { get; init; }
    public required IReadOnlyList<Sourced> Gets { get; init; }
    public required IReadOnlyList<RiskLine> Risks { get; init; }

    /// <summary>True for kinds that are goods: texts speak of sites and technicians, not of users and backlogs.</summary>
    public bool Physical { get; init; }
}

/// <summary>What the offer does for the buyer's organisation (playbook part 3 §2).</summary>
public sealed record FunctionTag
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Detect { get; init; }
    public required Sourced Buyer { get; init; }
    public required IReadOnlyList<Sourced> Introducers { get; init; }
    public required IReadOnlyList<Sourced> Triggers { get; init; }
    public required IReadOnlyList<RequirementLine> Requirements { get; init; }

    /// <summary>Prompt to ask counsel, never advice.</summary>
    public required Sourced Legal { get; init; }
    public required MetricLine Metric { get; init; }
    public required RiskLine Risk { get; init; }
    public required Sourced Why { get; init; }
}

/// <summary>The customer's industry (playbook part 3 §3).</summary>
public sealed record Industry
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Plural noun for its customers, the last resort for {segment} ("healthcare providers").</summary>
    public required string Customers { get; init; }
    public required IReadOnlyList<string> Detect { get; init; }
    public required IReadOnlyList<Sourced> Categories { get; init; }
    public required IReadOnlyList<RequirementLine> Requirements { get; init; }
    public required IReadOnlyList<Sourced> Legal { get; init; }
    public required IReadOnlyList<MetricLine> Metrics { get; init; }
    public required IReadOnlyList<RiskLine> Risks { get; init; }
    public required Sourced Cycle { get; init; }
    public required IReadOnlyList<Sourced> Terms { get; init; }

    /// <summary>Days of pilot the industry asks for (healthcare and public sector 120), 0 when it asks nothing.</summary>
    public int PilotDays { get; init; }

    /// <summary>True when the sales cycle is nine months or more, which moves the first-deal target to 270 days.</summary>
    public bool LongCycle { get; init; }
}

/// <summary>A region of the closed list (playbook part 3 §4).</summary>
public sealed record Region
{
    public required string Id { get; init; }

    /// <summary>"DACH", "the Nordics": fits after "in".</summary>
    public required string Name { get; init; }
    public required IReadOnlyList<string> Detect { get; init; }
    public required IReadOnlyList<string> Zones { get; init; }
    public required IReadOnlyList<string> Currencies { get; init; }
    public required IReadOnlyList<Sourced> Categories { get; init; }
    public required IReadOnlyList<RequirementLine> Requirements { get; init; }
    public required IReadOnlyList<Sourced> Legal { get; init; }
    public required MetricLine Metric { get; init; }
    public required IReadOnlyList<RiskLine> Risks { get; init; }
    public required Sourced Roadmap { get; init; }
    public required Sourced Terms { get; init; }

    /// <summary>Holiday rules in the notation of playbook part 3 §4, e.g. <c>easter-2</c>, <c>mon1-05</c>, <c>08-01 (CH)</c>.</summary>
    public required IReadOnlyList<string> Holidays { get; init; }

    /// <summary>Days of relationship phase before signing (part 5 §8.2): 90 for the far regions, else 0.</summary>
    public int RelationshipDays { get; init; }

    /// <summary>Region ids this one belongs to (<c>dach</c> → <c>eu</c>), for directory matches.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Weekend days where they are not Saturday and Sunday, e.g. Friday and Saturday.</summary>
    public IReadOnlyList<DayOfWeek> Weekend { get; init; } = [DayOfWeek.Saturday, DayOfWeek.Sunday];
}

/// <summary>One country (playbook part 2 §1.3).</summary>
public sealed record Country
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Spellings { get; init; }
    public required string Region { get; init; }
    public required string Currency { get; init; }
    public required string Zone { get; init; }
    public required string Week { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
}
