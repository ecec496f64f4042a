using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Restated objectives, roadmap, risks, next actions, sources (playbook §18, §20, part 5 §2, §4–§6, §9).</summary>
public sealed record FrameworkSheets
{
    public required IReadOnlyDictionary<Archetype, ObjectiveSheet> Objectives { get; init; }
    public required IReadOnlyDictionary<ModelId, RoadmapSheet> Roadmaps { get; init; }
    public required RiskSheet Risks { get; init; }
    public required IReadOnlyDictionary<Archetype, ActionSheet> Actions { get; init; }
    public required IReadOnlyDictionary<string, SourceLine> Sources { get; init; }
    public required LaunchSheet Launch { get; init; }
    public required ComparisonSheet Comparison { get; init; }
    public required AssumptionOwners Owners { get; init; }

    /// <summary>By tag: publisher and grade as printed, and whose figure <c>PN</c> is.</summary>
    public required IReadOnlyDictionary<string, string> SourceNames { get; init; }

    public static FrameworkSheets Read(PlaybookFiles files)
    {
        var sources = PlaybookYaml.Read<List<SourceLine>>(files, "framework-sources.yaml").ToDictionary(s => s.Id);
        return Read(files, sources);
    }

    private static FrameworkSheets Read(PlaybookFiles files, Dictionary<string, SourceLine> sources) => new()
    {
        Objectives = PlaybookYaml.Read<List<ObjectiveSheet>>(files, "framework-objectives.yaml").ToDictionary(o => o.Archetype),
        Roadmaps = PlaybookYaml.Read<List<RoadmapSheet>>(files, "framework-roadmap.yaml").ToDictionary(r => r.Model),
        Risks = PlaybookYaml.Read<RiskSheet>(files, "framework-risks.yaml"),
        Actions = PlaybookYaml.Read<List<ActionSheet>>(files, "framework-actions.yaml").ToDictionary(a => a.Archetype),
        Sources = sources,
        SourceNames = sources.ToDictionary(s => s.Key, s => SourceNotes.Name(s.Value)).Append(new("PN", "our planning figure")).ToDictionary(),
        Launch = PlaybookYaml.Read<LaunchSheet>(files, "framework-launch.yaml"),
        Comparison = PlaybookYaml.Read<ComparisonSheet>(files, "framework-comparison.yaml"),
        Owners = AssumptionOwners.Read(files),
    };

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => FrameworkSheetsCheck.Run(files, this).Concat(Owners.Check(files));
}

/// <summary>How an objective of one archetype is restated (part 5 §2).</summary>
public sealed record ObjectiveSheet
{
    public required Archetype Archetype { get; init; }
    public required Sourced WithNumbers { get; init; }
    public required Sourced Plain { get; init; }
    public Sourced? WithPercent { get; init; }
    public Sourced? WithCount { get; init; }
    public required Sourced Mistake { get; init; }

    /// <summary>Slots without which the plain sentence is used.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Default of {n}; null where the sentence has none.</summary>
    public int? Count { get; init; }
    public CountByDial? CountByDial { get; init; }

    /// <summary>A typed number is {n} when its noun contains one of these.</summary>
    public IReadOnlyList<string> CountNouns { get; init; } = [];

    /// <summary>True where a typed percentage is {n}: retention points.</summary>
    public bool PercentIsCount { get; init; }

    /// <summary>{x} of Resilience when the objective names nothing.</summary>
    public string? Exposure { get; init; }
}

/// <summary>{n} at levels 1 to 5 of a dial that was told.</summary>
public sealed record CountByDial
{
    public required Dial Dial { get; init; }
    public required IReadOnlyList<int> Values { get; init; }
}

/// <summary>Pilot, kill rule and the three phases of a model (part 5 §6).</summary>
public sealed record RoadmapSheet
{
    public required ModelId Model { get; init; }

    /// <summary>Days from signing to the end of the pilot, before an industry lengthens it.</summary>
    public required int PilotDays { get; init; }
    public required Sourced StopIf { get; init; }
    public required Sourced Target { get; init; }
    public required Sourced Before { get; init; }

    /// <summary>Share of the one-off cost that falls into the pilot, 0–1.</summary>
    public required double PilotCostShare { get; init; }
    public required IReadOnlyList<PhaseLine> Phases { get; init; }
}

/// <summary>A phase; its third line holds: Success criteria of the pilot, gate of Scale, evolution of Deepen.</summary>
public sealed record PhaseLine
{
    public required string Name { get; init; }
    public required Sourced Scope { get; init; }
    public required Sourced Goals { get; init; }
    public required Sourced Third { get; init; }
}

/// <summary>Launch steps in order, and what the announcement pack holds (playbook §17).</summary>
public sealed record LaunchSheet
{
    public required IReadOnlyList<Sourced> Steps { get; init; }
    public required IReadOnlyList<Sourced> Announcement { get; init; }
}

public sealed record RiskSheet
{
    public required IReadOnlyList<RiskRow> Standing { get; init; }
    public required IReadOnlyList<RiskRow> Model { get; init; }
    public required IReadOnlyList<RiskRow> Archetype { get; init; }
    public required Sourced OverlaySignal { get; init; }
}

/// <summary>One risk (part 5 §4.1). Likelihood and impact are H, M or L; the standing rows leave them to the case.</summary>
public sealed record RiskRow
{
    public string? Id { get; init; }
    public ModelId? Model { get; init; }
    public Archetype? Archetype { get; init; }
    public required Sourced Risk { get; init; }
    public string Likelihood { get; init; } = "";
    public string Impact { get; init; } = "";
    public required Sourced Mitigation { get; init; }
    public required Role Owner { get; init; }
    public required Sourced Signal { get; init; }

    /// <summary>The model's dependency risk, always printed.</summary>
    public bool Dependency { get; init; }

    /// <summary>An overlay's risk with the same cause; where that is printed this one is not.</summary>
    public string? SameAs { get; init; }
}

/// <summary>Three actions for each phase (part 5 §5).</summary>
public sealed record ActionSheet
{
    public required Archetype Archetype { get; init; }
    public required IReadOnlyList<ActionLine> Identify { get; init; }
    public required IReadOnlyList<ActionLine> Design { get; init; }
    public required IReadOnlyList<ActionLine> Launch { get; init; }
    public required IReadOnlyList<ActionLine> Manage { get; init; }

    public IReadOnlyList<ActionLine> In(Phase phase) => phase switch
    {
        Phase.Identify => Identify,
        Phase.Design => Design,
        Phase.Launch => Launch,
        _ => Manage,
    };
}

public sealed record ActionLine
{
    public required Sourced What { get; init; }
    public required Role Owner { get; init; }
    public required int Days { get; init; }
    public required Sourced Done { get; init; }
}

/// <summary>A source and its grade: A primary or official, B named study or firm, C vendor blog, D weak.</summary>
public sealed record SourceLine
{
    public required string Id { get; init; }
    public required string Grade { get; init; }
    public required string Publisher { get; init; }
}
