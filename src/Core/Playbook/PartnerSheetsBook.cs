using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>All partnerships of a workspace side by side (playbook §8.5 d, §8.6, §11.1).</summary>
public sealed record BookSheet
{
    /// <summary>Partners that one manager can carry at complexity 1 and at complexity 5; linear between.</summary>
    public required IReadOnlyDictionary<Commitment, IReadOnlyList<double>> Most { get; init; }
    public required IReadOnlyDictionary<Quadrant, string> Quadrants { get; init; }
    public required Sourced ScreenStops { get; init; }
    public required Sourced Rated { get; init; }
    public required Sourced Order { get; init; }
    public required Sourced Firm { get; init; }
    public required Sourced Flips { get; init; }
    public required Sourced Swap { get; init; }

    /// <summary>At most so many are named in one sentence.</summary>
    public required int Named { get; init; }
    public required Sourced FitLine { get; init; }
    public required Sourced FitLines { get; init; }
    public required Sourced Within { get; init; }
    public required Sourced Over { get; init; }
    public required Sourced OverUnnamed { get; init; }
    public required string Unnamed { get; init; }
    public required Sourced More { get; init; }
    public required Sourced LoadBasis { get; init; }

    /// <summary>Lines of the Herfindahl index, 0–1.</summary>
    public required double DiversifiedBelow { get; init; }
    public required double ConcentratedAbove { get; init; }

    /// <summary><c>low middle high</c>.</summary>
    public required IReadOnlyDictionary<string, string> Bands { get; init; }
    public required Sourced Concentration { get; init; }
}
