using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Rules of the commercial terms: offer kinds, sanity limits, presets, option texts (playbook §7, part 5 §7.2, §7.3). Percentages 0–100.</summary>
public sealed record TermRules
{
    public required IReadOnlyDictionary<string, double> GrossMargins { get; init; }
    public required IReadOnlyDictionary<string, WorkLimit> Limits { get; init; }
    public required IReadOnlyList<Archetype> CacGoals { get; init; }
    public required double CacLimit { get; init; }
    public required double Step { get; init; }
    public required IReadOnlyDictionary<string, TermPreset> Presets { get; init; }
    public required string DefaultPreset { get; init; }
    public required int LockCountsFrom { get; init; }
    public required string LongLock { get; init; }
    public required IReadOnlyDictionary<string, ExclusivityOption> Exclusivity { get; init; }
    public required string Place { get; init; }
    public required string PlaceUnknown { get; init; }
    public required IReadOnlyDictionary<string, Sourced> Ip { get; init; }
    public required IReadOnlyDictionary<string, Sourced> Data { get; init; }
    public required string Ladder { get; init; }
    public required string LadderFull { get; init; }
    public required string Meeting { get; init; }
    public required string Market { get; init; }
    public required string LongRun { get; init; }
    public required string Tail { get; init; }
    public required string Marketing { get; init; }
    public required string NonCash { get; init; }
    public required string NoticeOurs { get; init; }
    public required string NoticeBoth { get; init; }
    public required string NoticeMarket { get; init; }
    public required string Days { get; init; }
    public required string Months { get; init; }
    public required string RenewalAuto { get; init; }
    public required string CautiousTerm { get; init; }
    public required string Preset { get; init; }
    public required string TermsFor { get; init; }
    public required string Breach { get; init; }
    public required string CacBreach { get; init; }
    public required string BareWarning { get; init; }
    public required string MinimumsWarning { get; init; }
    public required string RenewWarning { get; init; }
    public required string AssignWarning { get; init; }
    public required string OwnsWarning { get; init; }
    public required string NoticeWarning { get; init; }
    public required string ShareWarning { get; init; }
    public required string AssumeShare { get; init; }
    public required string AssumePreset { get; init; }
    public required string AssumeNotice { get; init; }
    public required string AssumeExclusivity { get; init; }
    public required string AssumeIp { get; init; }
    public required string AssumeData { get; init; }
}

/// <summary>Most of the first-year gross margin, in percent, that a partner who does this may cost.</summary>
public sealed record WorkLimit
{
    public required double Percent { get; init; }
    public required string Words { get; init; }
}

/// <summary>A negotiation preset.</summary>
public sealed record TermPreset
{
    public required string Name { get; init; }
    public required double Points { get; init; }

    /// <summary>Days added to a lock or protection.</summary>
    public required int ProtectionDays { get; init; }

    /// <summary>Months of exclusivity where the model has any; 0 for none.</summary>
    public required int ExclusivityMonths { get; init; }
    public required bool ShorterTerm { get; init; }
    public required string Says { get; init; }
}

public sealed record ExclusivityOption
{
    /// <summary>Null for none, where the model's own sentence stands.</summary>
    public Sourced? Scope { get; init; }
    public required Sourced Geography { get; init; }
    public required Sourced Duration { get; init; }
}

/// <summary>Prompts to ask counsel (playbook §4, part 5 §9 decision 18).</summary>
public sealed record LegalSheet
{
    public required string Lead { get; init; }
    public required string Fallback { get; init; }
    public required string FallbackPlace { get; init; }
    public required IReadOnlyList<string> References { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Scopes { get; init; }
    public required IReadOnlyList<LegalPrompt> Prompts { get; init; }
}

/// <summary>One fuller prompt; an empty list fits everything.</summary>
public sealed record LegalPrompt
{
    public required IReadOnlyList<string> Regions { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public required IReadOnlyList<ModelId> Models { get; init; }

    /// <summary>Beginning of the overlay line it stands for; null when it comes besides.</summary>
    public string? Replaces { get; init; }
    public required Sourced Text { get; init; }
}
