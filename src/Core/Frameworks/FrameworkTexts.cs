using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Every text of a framework that is printed, with the section it stands in: what the lint reads. Copies nothing on the way.</summary>
/// <param name="see">Takes the section and the text.</param>
internal sealed class FrameworkTexts(Action<string, string> see)
{
    private string _section = "";

    public void Visit(Framework f)
    {
        _section = "header";
        See(f.Header.Company, f.Header.Objective, f.Header.HowRead);
        See(f.Header.TargetPartners);
        _section = "criteria";
        Criteria(f.Criteria);
        _section = "models";
        Models(f.Models);
        _section = "value";
        Value(f.Value);
        _section = "profile";
        Profile(f.Profile);
        _section = "governance";
        Governance(f.Governance);
        _section = "terms";
        Terms(f.Terms);
        _section = "metrics";
        Each(f.Metrics.Rows, static (t, m) => t.See(m.Name, m.Target, m.Measurement, m.Frequency, m.Owner, m.Baseline, m.Question));
        Each(f.Metrics.Milestones, static (t, m) => t.See(m.What));
        See(f.Metrics.CheckIns);
        _section = "roadmap";
        Each(f.Roadmap.Phases, static (t, p) => t.See(p.Scope, p.Goals, p.Third));
        See(f.Roadmap.KillRule, f.Roadmap.RegionNote, f.Roadmap.RelationshipPhase, f.Roadmap.Announcement);
        _section = "risks";
        Each(f.Risks.Rows, static (t, r) => t.See(r.Name, r.Mitigation, r.Owner, r.EarlySignal));
        _section = "footer";
        Footer(f);
        _section = "why";
        Each(f.Figures, static (t, x) =>
        {
            t.See(x.Of, x.Value, x.Rule);
            t.Each(x.Inputs, static (u, i) => u.See(i.Name, i.Value));
        });
    }

    private void Criteria(PartnerCriteria criteria)
    {
        Each(criteria.Requirements, static (t, r) =>
        {
            t.See(r.Text, r.Evidence);
            t.See(r.Others);
        });
        See(criteria.Fit.Sentence);
        See(criteria.Fit.Gaps, criteria.Fit.Sensitivity, criteria.Fit.AskNext, criteria.QuickScreen, criteria.Matrix.Remarks);
    }

    private void Models(PartnershipModels models)
    {
        Block(models.First);
        Block(models.Second);
        See(models.IntegrationPlan, models.Choice.Remarks, models.Choice.Flips);
        See(models.Choice.StepUp);
        Each(models.Choice.Scores, static (t, s) => t.See(s.Reasons, s.Opens));
    }

    private void Block(ModelBlock b)
    {
        See(b.ValueA, b.ValueB, b.JointActivity, b.Revenue, b.Description, b.BestFor, b.Example, b.LaterOnce);
        See(b.More);
    }

    private void Value(MutualValueMap value)
    {
        See(value.YouProvide, value.PartnerProvides, value.Joint, value.PartnerAlsoEarns, value.Synergies, value.Incentives);
        Each(value.Exchange, static (t, r) => t.See(r.You, r.Partner, r.Outcome));
        See(value.Quantification.Lines);
        See(value.Quantification.PartnerLines);
        See(value.Quantification.Remarks, value.Balance.Flags, value.Balance.InForce);
        Each(value.Balance.Fixers, static (t, f) => t.See(f.Text, f.Label));
        See(value.Balance.Disclosure);
    }

    private void Profile(PartnerProfile profile)
    {
        See(profile.Overview);
        See(profile.Rationale);
        See(profile.Proposed);
        See(profile.OpenQuestions);
        Each(profile.Categories, static (t, c) => t.See(c.Line));
        See(profile.Prioritisation);
        Each(profile.Candidates.Rows, static (t, c) => t.See(c.Name, c.What, c.Why));
        See(profile.Candidates.Heading, profile.Candidates.Advice);
        See(profile.Outreach.FollowUps);
        See(profile.Outreach.Message, profile.Outreach.Validated);
    }

    private void Governance(GovernanceStructure governance)
    {
        Each(governance.Roles, static (t, r) => t.See(r.Ours, r.Theirs, r.Duty));
        Each(governance.Forums, static (t, x) =>
        {
            t.See(x.Frequency, x.Attendees, x.Purpose, x.Reminders);
            t.See(x.Agenda);
        });
        Each(governance.DecisionRights, static (t, d) => t.See(d.Examples, d.Authority, d.Process));
        Each(governance.Conflict, static (t, c) => t.See(c.Name, c.Who, c.Normal, c.Severe, c.Critical, c.Output));
        See(governance.ConflictRules);
        See(governance.OperatingModel, governance.SlotRule);
    }

    private void Terms(CommercialTerms terms)
    {
        See(terms.RevenueModel);
        See(terms.Exclusivity);
        See(terms.IntellectualProperty);
        See(terms.Exit);
        See(terms.Further);
        See(terms.LegalPrompts, terms.Warnings);
        Each(terms.Presets, static (t, p) => t.See(p.Name, p.Exclusivity));
    }

    private void Footer(Framework f)
    {
        Each(f.Assumptions, static (t, a) => t.See(a.What, a.Value, a.Confirmer));
        Each(f.NextActions, static (t, a) => t.See(a.What, a.Owner, a.DoneWhen));
        See(f.Sources, f.Dependency.Offers);
        Each(f.Dependency.Mitigations, static (t, m) => t.See(m.Part, m.Text, m.Owner));
        See(f.Dependency.Duty, f.Dependency.DrillLine, f.Dependency.Drill?.Score);
        Each(f.Dependency.Drill?.Gaps ?? [], static (t, g) => t.See(g.Check, g.What, g.Owner));
        See(f.Dependency.GapSentence, f.Dependency.Ours.Sentence, f.Dependency.Theirs.Sentence);
        See(f.Dependency.Ours.Warnings, f.Dependency.Theirs.Warnings, f.Dependency.Ours.Traps, f.Dependency.Theirs.Traps);
    }

    private void Each<T>(IReadOnlyList<T> items, Action<FrameworkTexts, T> look)
    {
        for (var i = 0; i < items.Count; i++)
            look(this, items[i]);
    }

    private void See(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (text is not null)
                see(_section, text);
    }

    private void See(params ReadOnlySpan<IReadOnlyList<string>> lists)
    {
        foreach (var list in lists)
            for (var i = 0; i < list.Count; i++)
                see(_section, list[i]);
    }

    private void See(IReadOnlyList<Fact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
            see(_section, facts[i].Value);
    }
}
