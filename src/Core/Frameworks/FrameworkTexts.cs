using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Every text of a framework that is printed, with the section it stands in: what the lint reads.</summary>
internal static class FrameworkTexts
{
    public static IEnumerable<(string Section, string Text)> Of(Framework f) =>
        Tag("header", [f.Header.Company, f.Header.Objective, f.Header.HowRead, .. f.Header.TargetPartners])
            .Concat(Tag("criteria", f.Criteria.Requirements.SelectMany(r => (string[])[r.Text, r.Evidence, .. r.Others])))
            .Concat(Tag("criteria", [f.Criteria.Fit.Sentence, .. f.Criteria.Fit.Gaps, .. f.Criteria.Fit.Sensitivity, .. f.Criteria.Fit.AskNext, .. f.Criteria.QuickScreen, .. f.Criteria.Matrix.Remarks]))
            .Concat(Tag("models", Models(f.Models)))
            .Concat(Tag("value", Value(f)))
            .Concat(Tag("profile", Profile(f)))
            .Concat(Tag("governance", Governance(f)))
            .Concat(Tag("terms", Terms(f.Terms)))
            .Concat(Tag("metrics", f.Metrics.Rows.SelectMany(m => (string[])[m.Name, m.Target, m.Measurement, m.Frequency, m.Owner, m.Baseline, m.Question]).Concat(f.Metrics.Milestones.Select(m => m.What)).Append(f.Metrics.CheckIns)))
            .Concat(Tag("roadmap", f.Roadmap.Phases.SelectMany(p => (string[])[p.Scope, p.Goals, p.Third]).Append(f.Roadmap.KillRule).Append(f.Roadmap.RegionNote ?? "").Append(f.Roadmap.RelationshipPhase ?? "")))
            .Concat(Tag("risks", f.Risks.Rows.SelectMany(r => (string[])[r.Name, r.Mitigation, r.Owner, r.EarlySignal])))
            .Concat(Tag("footer", Footer(f)));

    private static IEnumerable<string> Models(PartnershipModels models) =>
        new[] { models.First, models.Second }.SelectMany(b => (string[])[b.ValueA, b.ValueB, b.JointActivity, b.Revenue, b.Description, b.BestFor, b.Example, b.LaterOnce ?? "", .. Lines(b.More)])
            .Concat(models.IntegrationPlan).Concat(models.Choice.Remarks).Concat(models.Choice.Flips).Append(models.Choice.StepUp)
            .Concat(models.Choice.Scores.SelectMany(s => s.Reasons.Concat(s.Opens)));

    private static IEnumerable<string> Value(Framework f) =>
        f.Value.YouProvide.Concat(f.Value.PartnerProvides).Concat(f.Value.Joint).Concat(f.Value.PartnerAlsoEarns).Concat(f.Value.Synergies).Concat(f.Value.Incentives)
            .Concat(f.Value.Exchange.SelectMany(r => (string[])[r.You, r.Partner, r.Outcome]))
            .Concat(Lines(f.Value.Quantification.Lines)).Concat(f.Value.Quantification.Remarks)
            .Concat(f.Value.Balance.Flags).Concat(f.Value.Balance.Fixers).Append(f.Value.Balance.Disclosure);

    private static IEnumerable<string> Profile(Framework f) =>
        Lines(f.Profile.Overview).Concat(Lines(f.Profile.Rationale)).Concat(Lines(f.Profile.Proposed)).Concat(f.Profile.OpenQuestions)
            .Concat(f.Profile.Categories.Select(c => c.Line)).Append(f.Profile.Prioritisation)
            .Concat(f.Profile.Candidates.Rows.SelectMany(c => (string[])[c.Name, c.What, c.Why])).Append(f.Profile.Candidates.Heading).Append(f.Profile.Candidates.Advice ?? "")
            .Concat(Lines(f.Profile.Outreach.FollowUps)).Append(f.Profile.Outreach.Message).Append(f.Profile.Outreach.Validated);

    private static IEnumerable<string> Governance(Framework f) =>
        f.Governance.Roles.SelectMany(r => (string[])[r.Ours, r.Theirs, r.Duty])
            .Concat(f.Governance.Forums.SelectMany(x => (string[])[x.Frequency, x.Attendees, x.Purpose, x.Reminders, .. x.Agenda]))
            .Concat(f.Governance.DecisionRights.SelectMany(d => (string[])[d.Examples, d.Authority, d.Process]))
            .Concat(f.Governance.Conflict.SelectMany(c => (string[])[c.Name, c.Who, c.Normal, c.Severe, c.Critical, c.Output]))
            .Concat(f.Governance.ConflictRules).Append(f.Governance.OperatingModel).Append(f.Governance.SlotRule);

    private static IEnumerable<string> Terms(CommercialTerms terms) =>
        Lines(terms.RevenueModel).Concat(Lines(terms.Exclusivity)).Concat(Lines(terms.IntellectualProperty)).Concat(Lines(terms.Exit)).Concat(Lines(terms.Further)).Concat(terms.LegalPrompts).Concat(terms.Warnings);

    private static IEnumerable<string> Footer(Framework f) =>
        f.Assumptions.SelectMany(a => (string[])[a.What, a.Value]).Concat(f.NextActions.SelectMany(a => (string[])[a.What, a.Owner, a.DoneWhen])).Concat(f.Sources)
            .Concat(f.Dependency.Mitigations).Append(f.Dependency.GapSentence).Append(f.Dependency.Ours.Sentence).Append(f.Dependency.Theirs.Sentence)
            .Concat(f.Dependency.Ours.Warnings).Concat(f.Dependency.Theirs.Warnings).Concat(f.Dependency.Ours.Traps).Concat(f.Dependency.Theirs.Traps);

    private static IEnumerable<string> Lines(IReadOnlyList<Fact> facts) => facts.Select(f => f.Value);

    private static IEnumerable<(string Section, string Text)> Tag(string section, IEnumerable<string> texts) => texts.Select(t => (section, t));
}
