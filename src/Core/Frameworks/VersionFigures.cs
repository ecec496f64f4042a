using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>The figures of one posted version that a manager compares with those of another, as they were posted.</summary>
public sealed record VersionFigures
{
    public required string PlaybookHash { get; init; }

    /// <summary>The partner's name, or null while none is named.</summary>
    public string? Partner { get; init; }

    /// <summary>Title of the first model.</summary>
    public required string Model { get; init; }

    /// <summary>Null for versions posted before terms were kept as data.</summary>
    public TermsInForce? Terms { get; init; }

    /// <summary>Fit index; null while no criterion is rated.</summary>
    public double? Fit { get; init; }
    public string? Verdict { get; init; }
    public required double Balance { get; init; }
    public required string BalanceBand { get; init; }
    public required BandedIndex Ours { get; init; }
    public required BandedIndex Theirs { get; init; }
    public required ScenarioFigures Conservative { get; init; }
    public required ScenarioFigures Base { get; init; }

    /// <summary>ISO 4217; null for versions posted before it was kept.</summary>
    public string? Currency { get; init; }

    /// <summary>Frequency by forum, in the order of the framework.</summary>
    public IReadOnlyList<Fact> Cadence { get; init; } = [];
}

/// <param name="Index">Dependency, 0–100.</param>
public sealed record BandedIndex(double Index, string Band);

/// <param name="PaybackMonth">Null where the money does not come back within the horizon.</param>
public sealed record ScenarioFigures(double RoiPercent, int? PaybackMonth, double Npv);
