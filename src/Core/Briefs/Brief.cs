namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// What people told us about one partnership. The only thing that is edited; everything else is derived from it.
/// A null or empty member means "not told", never a default. Which side a field belongs to stands in <see cref="BriefFields"/>.
/// </summary>
public sealed record Brief
{
    /// <summary>At most this many characters of objective are taken (design §5).</summary>
    public const int ObjectiveLimit = 500;

    public string Objective { get; init; } = "";
    public string? Company { get; init; }
    public string? Partner { get; init; }

    /// <summary>Region, industry, archetype, offer … as typed: corrections of what the objective was read as.</summary>
    public string? Region { get; init; }
    public string? Industry { get; init; }
    public Archetype? Archetype { get; init; }
    public string? Offer { get; init; }
    public string? OfferKind { get; init; }
    public string? Segment { get; init; }
    public string? Function { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>IANA zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Day the agreement is to be signed; the calendar of the framework starts there.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Dials that somebody set, 1–5; the others are read or assumed.</summary>
    public IReadOnlyDictionary<Dial, int> Dials { get; init; } = new Dictionary<Dial, int>();
    public bool? Proven { get; init; }

    /// <summary>Ratings 1–5 by criterion id (<c>market</c> … <c>track</c>); a missing one is unknown.</summary>
    public IReadOnlyDictionary<string, int> Ratings { get; init; } = new Dictionary<string, int>();

    /// <summary>The quick screen of four questions (playbook §8.3); any "no" stops before the long form.</summary>
    public ScreenAnswers Screen { get; init; } = new();
    public ValueAnswers Value { get; init; } = new();
    public ModelAnswers Model { get; init; } = new();
    public GovernanceAnswers Governance { get; init; } = new();

    /// <summary>Exit-readiness drill (playbook §11.5): whether each of the ten checks passed, by check id; a missing one is open.</summary>
    public IReadOnlyDictionary<string, bool> Drill { get; init; } = new Dictionary<string, bool>();

    /// <summary>ISO 3166 code of our country; decides holidays, domestic or cross-border (playbook part 5).</summary>
    public string? HomeCountry { get; init; }
    public bool? ProductOverlap { get; init; }
    public Phase Phase { get; init; } = Phase.Identify;
}

/// <summary>Answers of the quick screen; null while unknown.</summary>
/// <param name="Icp">It serves our ideal customer.</param>
/// <param name="Accounts">It introduces at least three named accounts.</param>
/// <param name="Introduction">It is clear how the introduction happens.</param>
/// <param name="Economics">The economics are good for both sides.</param>
public sealed record ScreenAnswers(bool? Icp = null, bool? Accounts = null, bool? Introduction = null, bool? Economics = null);

/// <summary>Answers of the value form. Money in the brief's currency, percentages 0–100.</summary>
public sealed record ValueAnswers
{
    public double? Acv { get; init; }
    public double? GrossMargin { get; init; }
    public double? Churn { get; init; }
    public double? DiscountRate { get; init; }
    public double? OneOff { get; init; }
    public double? RunPerMonth { get; init; }
    public double? DealsPerMonth { get; init; }
    public double? PartnerShare { get; init; }
    public double? DirectCac { get; init; }

    /// <summary>A year, like the value items beside it; the partner's likewise.</summary>
    public double? YourInvestment { get; init; }
    public double? PartnerInvestment { get; init; }

    /// <summary>One item a line, as typed: <c>what | kind | yearly value | confidence | yearly cost</c>.</summary>
    public IReadOnlyList<ValueLine> YouProvide { get; init; } = [];
    public IReadOnlyList<ValueLine> PartnerProvides { get; init; } = [];
    public IReadOnlyList<ValueLine> Joint { get; init; } = [];

    /// <summary>Fixers in force (playbook §9), as <c>{kind}-to-us</c> or <c>{kind}-to-partner</c>: each is one more item that the side named receives.</summary>
    public IReadOnlyList<string> Fixers { get; init; } = [];
}

/// <summary>One typed value item. <paramref name="YearlyValue"/> is worth to the receiver, <paramref name="YearlyCost"/> costs the giver.</summary>
public sealed record ValueLine(string What, ValueKind? Kind = null, double? YearlyValue = null, Confidence? Confidence = null, double? YearlyCost = null);

public enum ValueKind { Revenue, CostSaved, Access, Capability, Brand, Data, RiskShared }

/// <summary>How sure a value is: H counts 0.9, M 0.6, L 0.3 (playbook §9).</summary>
public enum Confidence { L, M, H }

/// <summary>Answers of the model form; null means "as the playbook has it". Option values are those of design §5.</summary>
public sealed record ModelAnswers
{
    public ModelId? Model { get; init; }
    public string? Preset { get; init; }
    public string? Exclusivity { get; init; }
    public double? NoticeMonths { get; init; }
    public bool? AutoRenew { get; init; }
    public string? Ip { get; init; }
    public string? Data { get; init; }

    /// <summary>Share of our revenue or pipeline that runs through this partner, 0–100 %.</summary>
    public double? RevenueShare { get; init; }
    public string? Alternatives { get; init; }
    public double? MonthsToReplace { get; init; }
    public string? Control { get; init; }
    public double? PartnerNoticeDays { get; init; }

    /// <summary>The partner's own answers as far as we know them; how much it depends on us.</summary>
    public double? TheirRevenueShare { get; init; }
    public string? TheirAlternatives { get; init; }
    public string? TheirData { get; init; }
    public double? TheirMonthsToReplace { get; init; }
    public string? TheirControl { get; init; }
}

/// <summary>Answers of the governance form: people by role and side, and how the forums are to run.</summary>
public sealed record GovernanceAnswers
{
    public string? YourSponsor { get; init; }
    public string? PartnerSponsor { get; init; }
    public string? YourManager { get; init; }
    public string? PartnerManager { get; init; }
    public string? YourTechnical { get; init; }
    public string? PartnerTechnical { get; init; }
    public string? YourSales { get; init; }
    public string? PartnerSales { get; init; }

    /// <summary><c>by-commitment</c> (default) or <c>standard</c>, the specification's quarterly, monthly, weekly.</summary>
    public string? Cadence { get; init; }
    public TimeOnly? Time { get; init; }
    public string? PostTo { get; init; }
    public bool? CheckIns { get; init; }

    /// <summary>The person who fills a role on one side, or null while it is vacant.</summary>
    public string? NameOf(Role role, Side side) => (role, side) switch
    {
        (Role.ExecutiveSponsor, Side.Ours) => YourSponsor,
        (Role.ExecutiveSponsor, Side.Theirs) => PartnerSponsor,
        (Role.PartnershipManager, Side.Ours) => YourManager,
        (Role.PartnershipManager, Side.Theirs) => PartnerManager,
        (Role.TechnicalLead, Side.Ours) => YourTechnical,
        (Role.TechnicalLead, Side.Theirs) => PartnerTechnical,
        (Role.SalesLead, Side.Ours) => YourSales,
        (Role.SalesLead, Side.Theirs) => PartnerSales,
        _ => null,
    };
}
