using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.PlainText;

namespace StrategicPartnerships.Cards.Tests.PlainText;

/// <summary>The plain text against the specification's OUTPUT FORMAT.</summary>
public sealed class SpecificationTests
{
    private static readonly string[] Lines = PlainTextRenderer.Render(FrameworkDocument.Of(SampleFramework.Create())).Split('\n');

    /// <summary>Every fixed line and every fixed beginning of a line, in the specification's order; a section's own additions may stand between.</summary>
    private static readonly string[] Format =
    [
        "STRATEGIC PARTNERSHIP FRAMEWORK", "═══════════════════════════════════════", "Company: ", "Partnership Objective: ", "Target Partners: ", "═══════════════════════════════════════",
        "PARTNER CRITERIA", "────────────────────────────", "Strategic Fit:", "- Market alignment: ", "- Customer overlap: ", "- Brand compatibility: ", "- Growth trajectory: ",
        "Operational Fit:", "- Technical compatibility: ", "- Team capacity: ", "- Geographic coverage: ", "- Support capability: ",
        "Partnership Readiness:", "- Executive sponsor: ", "- Dedicated resources: ", "- Contractual flexibility: ", "- Track record: ",
        "Scoring Matrix:", "| Criterion | Weight | Score (1-5) | Weighted |", "|-----------|--------|-------------|----------|", "| Market fit | ", "| Customer overlap | ", "| Technical fit | ", "| Resource commitment | ",
        "PARTNERSHIP MODELS", "────────────────────────────", "Model 1: Reseller Partnership", "┌─", "└─", "- Description: ", "- Best for: ", "- Commitment level: ", "- Example: ",
        "Model 2: Co-selling Partnership", "- Description: ", "- Best for: ", "- Commitment level: ", "- Example: ",
        "MUTUAL VALUE MAP", "────────────────────────────", "┌─", "│      VALUE EXCHANGE ", "│  YOU PROVIDE: ", "│  JOINT VALUE CREATED: ", "└─",
        "Value Exchange Detail:", "| You Provide | Partner Provides | Joint Value |", "|-------------|------------------|-------------|",
        "Value Quantification:", "- Your investment: ", "- Partner investment: ", "- Expected return: ", "- Payback period: ",
        "PARTNER PROFILE: ", "────────────────────────────", "Company Overview:", "- Industry: ", "- Size: ", "- Geography: ", "- Stage: ",
        "Strategic Rationale:", "- Why this partner: ", "- Mutual benefits: ", "- Risks: ", "- Fit score: ", "Proposed Model:", "- Partnership type: ", "- Initial scope: ", "- Expansion path: ",
        "GOVERNANCE STRUCTURE", "────────────────────────────", "┌─", "│      PARTNERSHIP GOVERNANCE ", "│  Executive Sponsors ", "│         ↓ ", "│  Partnership Managers ", "│         ↓ ", "│  Working Teams ", "└─",
        "Roles & Responsibilities:", "| Role | Your Side | Partner Side |", "|------|-----------|--------------|", "| Executive Sponsor | ", "| Partnership Manager | ", "| Technical Lead | ", "| Sales Lead | ",
        "Meeting Cadence:", "| Forum | Frequency | Attendees | Purpose |", "|-------|-----------|-----------|---------|", "| Exec review | Quarterly | Sponsors | Strategy |", "| Ops sync | Monthly | Managers | Operations |", "| Working team | Weekly | Leads | Execution |",
        "Decision Rights:", "| Decision | Authority | Process |", "|----------|-----------|---------|",
        "Conflict Resolution:", "1. Working team negotiation", "2. Manager escalation", "3. Executive decision", "4. Formal dispute process",
        "COMMERCIAL TERMS", "────────────────────────────", "Revenue Model:", "- Resale margin", "- Your share: ", "- Partner share: ", "- Payment terms: ",
        "Exclusivity:", "- Scope: ", "- Geography: ", "- Duration: ", "- Exceptions: ", "Intellectual Property:", "- Pre-existing: ", "- Joint development: ", "- Licensing: ",
        "Exit Provisions:", "- Notice period: ", "- Wind-down: ", "- Data handling: ", "- Non-compete: ",
        "SUCCESS METRICS", "────────────────────────────", "| Metric | Target | Measurement | Frequency |", "|--------|--------|-------------|-----------|", "| Revenue generated | ", "| Deals influenced | ", "| Customer satisfaction | ", "| Integration adoption | ",
        "Milestones:", "- 30 days: ", "- 90 days: ", "- 6 months: ", "- 1 year: ",
        "PARTNERSHIP ROADMAP", "────────────────────────────", "Phase 1: Pilot (", "- Scope: ", "- Goals: ", "- Success criteria: ", "Phase 2: Scale (", "- Scope: ", "- Goals: ", "- Investment: ", "Phase 3: Deepen (", "- Scope: ", "- Goals: ", "- Evolution: ",
        "RISK ASSESSMENT", "────────────────────────────", "| Risk | Likelihood | Impact | Mitigation |", "|------|------------|--------|------------|", "| Partner underperforms | ", "| Dependency grows | ", "| Competitive conflict | ", "| Cultural clash | ",
    ];

    [Fact]
    public void The_plain_text_has_every_line_of_the_specification_in_its_order()
    {
        var at = 0;
        foreach (var fixedPart in Format)
        {
            var found = Array.FindIndex(Lines, at, l => l.StartsWith(fixedPart, StringComparison.Ordinal) || l + " " == fixedPart);
            found.ShouldBeGreaterThanOrEqualTo(0, $"\"{fixedPart}\" is missing after line {at + 1}: {Lines[Math.Max(0, at - 1)]}");
            at = found + 1;
        }
    }

    [Fact]
    public void The_rules_under_the_titles_have_the_specified_length()
    {
        Lines.Where(l => l.StartsWith('═')).ShouldAllBe(l => l.Length == 39);
        Lines.Where(l => l.StartsWith('─')).ShouldAllBe(l => l.Length == 28);
        Lines.Count(l => l.StartsWith('─')).ShouldBe(10);
    }
}
