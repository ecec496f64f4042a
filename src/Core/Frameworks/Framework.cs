using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The derived result: the specification's ten sections in their order, and the footer. Never edited. Every text is ready to print:
/// slots filled, source tags taken out; user text in it is still raw and is made inert by the renderers.
/// </summary>
public sealed record Framework
{
    public required Header Header { get; init; }
    public required PartnerCriteria Criteria { get; init; }
    public required PartnershipModels Models { get; init; }
    public required MutualValueMap Value { get; init; }
    public required PartnerProfile Profile { get; init; }
    public required GovernanceStructure Governance { get; init; }
    public required CommercialTerms Terms { get; init; }
    public required SuccessMetrics Metrics { get; init; }
    public required PartnershipRoadmap Roadmap { get; init; }
    public required RiskAssessment Risks { get; init; }
    public required DependencyReport Dependency { get; init; }
    public required IReadOnlyList<Assumption> Assumptions { get; init; }
    public required IReadOnlyList<NextAction> NextActions { get; init; }

    /// <summary>"Where the figures come from": publisher and quality grade, our planning figures last (part 5 §9, decision 1).</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Printed once: legal remarks are prompts to ask counsel.</summary>
    public required string LegalNotice { get; init; }

    /// <summary>What every figure rests on, section by section.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Sentences of the playbook with figures of their own, and the lines they come from.</summary>
    public IReadOnlyList<Said> Said { get; init; } = [];

    /// <summary>By tag, as printed.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; init; } = new Dictionary<string, string>();
    public required string PlaybookHash { get; init; }
    public required DateOnly DerivedOn { get; init; }
}

/// <param name="Company">Typed, or "Your company (assumed)".</param>
/// <param name="TargetPartners">At most five categories, most specific first; a named partner before them.</param>
public sealed record Header(string Company, string Objective, string? Partner, IReadOnlyList<string> TargetPartners, string HowRead, Reading Reading)
{
    /// <summary>What kind of company the partner is, without article: "health-IT integrator".</summary>
    public string PartnerNoun { get; init; } = "partner";

    /// <summary>The partner's name, or "The health-IT integrator"; stands at the beginning of a line.</summary>
    public string ThePartner => Partner ?? "The " + PartnerNoun;
}

/// <summary>A labelled line that a section adds to what the specification asks for.</summary>
public sealed record Fact(string Label, string Value);

public sealed record PartnershipRoadmap(IReadOnlyList<RoadmapPhase> Phases, string KillRule, string? RelationshipPhase, string? RegionNote)
{
    /// <summary>Launch steps, in order.</summary>
    public IReadOnlyList<string> Launch { get; init; } = [];
    public string Announcement { get; init; } = "";
}

/// <summary>One phase. The third line differs by phase: success criteria, investment, evolution (specification).</summary>
public sealed record RoadmapPhase(string Name, DateOnly From, DateOnly To, string Scope, string Goals, string ThirdLabel, string Third, string OurCost, string PartnerCost);

public sealed record RiskAssessment(IReadOnlyList<Risk> Rows);

/// <param name="Likelihood">H, M or L.</param>
/// <param name="Impact">H, M or L.</param>
public sealed record Risk(string Name, string Likelihood, string Impact, string Mitigation, string Owner, string EarlySignal, DateOnly ReviewOn);

public sealed record NextAction(string What, string Owner, DateOnly Due, string DoneWhen);
