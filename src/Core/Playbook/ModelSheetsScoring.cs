using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>How the six models are scored (playbook §5): points that the goal and each dial may give, and what is lost where they differ.</summary>
public sealed record ModelScoring
{
    public required double GoalWeight { get; init; }
    public required IReadOnlyDictionary<Dial, double> Weights { get; init; }

    /// <summary>Fit (0–5) lost per step below, above and beyond what the model asks or serves.</summary>
    public required IReadOnlyDictionary<Dial, double> Below { get; init; }
    public required IReadOnlyDictionary<Dial, double> Above { get; init; }
    public required IReadOnlyDictionary<Dial, double> Beyond { get; init; }

    /// <summary>A gated model scores at most this.</summary>
    public required double GateCap { get; init; }

    /// <summary>Points within which the model that commits least leads.</summary>
    public required double LeastRegret { get; init; }
    public required double HighGap { get; init; }
    public required double MediumGap { get; init; }

    /// <summary>0–5 by archetype and model.</summary>
    public required IReadOnlyDictionary<Archetype, IReadOnlyDictionary<ModelId, double>> Affinity { get; init; }

    /// <summary>Usual models of a goal, first one first; empty when the inputs decide.</summary>
    public required IReadOnlyDictionary<Archetype, IReadOnlyList<ModelId>> Leads { get; init; }
    public required IReadOnlyList<ModelDemand> Models { get; init; }
    public required IReadOnlyDictionary<ModelId, StepUpRule> StepUp { get; init; }
}

/// <summary>What one model asks for. A dial stands either in <see cref="Asks"/> or in <see cref="Serves"/>.</summary>
public sealed record ModelDemand
{
    public required ModelId Model { get; init; }
    public required IReadOnlyDictionary<Dial, int> Asks { get; init; }

    /// <summary>The most urgency and complexity it serves.</summary>
    public required IReadOnlyDictionary<Dial, int> Serves { get; init; }
    public required Commitment Commitment { get; init; }

    /// <summary>Least value of each dial; below it the model is gated.</summary>
    public required IReadOnlyDictionary<Dial, int> Gates { get; init; }

    /// <summary>True when it is gated until a lower model has worked with this partner.</summary>
    public bool Proven { get; init; }
}

/// <summary>Where to go next from one model (part 5 §8.3).</summary>
public sealed record StepUpRule
{
    public required IReadOnlyList<StepUpStep> Steps { get; init; }

    /// <summary>Models of the same rank, never called a step up.</summary>
    public required IReadOnlyList<ModelId> Beside { get; init; }
}

public sealed record StepUpStep
{
    public required ModelId To { get; init; }
    public required IReadOnlyDictionary<Dial, int> Conditions { get; init; }

    /// <summary>Empty: every archetype.</summary>
    public IReadOnlyList<Archetype> Archetypes { get; init; } = [];
    public bool WhenProven { get; init; }
}
