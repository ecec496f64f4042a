using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The embedded strategist: the pure function from a brief to a complete framework. The same brief, playbook and day give the
/// same framework to the byte. Composes PartnerFinder, ValueArchitect, ModelDesigner and GovernanceBuilder.
/// </summary>
public static class Strategist
{
    public const string LegalNotice = "Legal remarks are prompts to ask counsel, not advice. Candidates are examples to research, not endorsements.";

    /// <param name="today">The workspace's date in its own zone; every date in the framework follows from it or from the brief's start date.</param>
    public static Framework Derive(Brief brief, Playbook playbook, DateOnly today)
    {
        var it = CaseReader.Read(PlainWords.Of(brief), playbook, today);
        var notes = new Notes();

        var choice = ModelChooser.Choose(it);
        var categories = TargetPartners.Rank(it, choice);
        var slots = PartnerSlots.For(it, categories);
        var terms = TermSheet.Draft(it, choice, slots, notes);
        var calendar = CalendarPlanner.Plan(it, choice, terms);
        var value = ValueQuantifier.Quantify(it, choice.First, terms.InForce, notes);
        slots = ObjectiveWriter.SetNumbers(it, choice, value, slots);

        var objective = ObjectiveWriter.Write(it, slots, notes);
        var map = ExchangeDesigner.Design(it, choice, terms.InForce, value, slots, notes);
        var dependency = DependencyAssessor.Assess(it, choice, terms, notes);
        var criteria = CriteriaDesigner.Design(it, choice, slots, notes);
        var candidates = CandidateSearch.Find(it, choice, categories);
        var outreach = OutreachWriter.Write(it, choice, categories, terms, slots, notes, CalendarPlanner.NextTwoDates(it));
        var profile = ProfileWriter.Write(it, choice, criteria, categories, candidates, map, terms, outreach, slots, notes);
        var models = ModelBlocks.Of(it, choice, terms, slots, notes);
        var governance = GovernanceDesigner.Design(it, choice, calendar, slots, notes);
        var metrics = MetricsDesigner.Design(it, choice, calendar, value, slots, notes);
        var roadmap = RoadmapPlanner.Plan(it, choice, calendar, value, slots, notes);
        dependency = DependencyPlan.Add(it, dependency, choice.Commitment, governance, notes);
        var risks = RiskRegister.Assess(it, choice, dependency, governance, slots, notes);
        var actions = ActionPlanner.Plan(it, calendar, candidates, slots, notes);
        var header = HeaderWriter.Write(it, objective, categories, notes);

        var framework = new Framework
        {
            Header = header,
            Criteria = criteria,
            Models = models,
            Value = map,
            Profile = profile,
            Governance = governance,
            Terms = terms with { Presets = PresetComparison.Of(it, choice.First, slots) },
            Metrics = metrics,
            Roadmap = roadmap,
            Risks = risks,
            Dependency = dependency,
            Assumptions = AssumptionDebt.Assign(notes.Assumptions, it, header),
            NextActions = actions,
            Sources = SourceNotes.Of(notes, playbook.Frameworks),
            LegalNotice = LegalNotice,
            PlaybookHash = playbook.Hash,
            DerivedOn = today,
            Said = notes.Said,
            SourceNames = playbook.Frameworks.SourceNames,
        };
        return framework with { Figures = FrameworkFigures.Of(it, framework, calendar, slots) };
    }
}
