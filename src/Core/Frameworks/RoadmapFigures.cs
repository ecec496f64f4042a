using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>What windows, costs and dates of the roadmap, the risks and the next actions rest on (part 5 §4–§6).</summary>
internal static class RoadmapFigures
{
    private static readonly string[][] Phases = [["Phase 1"], ["Phase 2"], ["Phase 3"]];
    private static readonly string[] Stop = ["When to stop"];
    private static readonly string[] Reviews = ["Owners and early signals"];
    private static readonly string[] Actions = ["Next three actions"];

    public static void Add(FigureBook book, PartnershipCalendar calendar)
    {
        var (roadmap, value, it) = (book.Framework.Roadmap, book.Framework.Value.Quantification, book.Case);
        var typed = it.Brief.Value;
        FigureInput once = new("one-off cost", Money.Text(value.Currency, value.Inputs.OneOff), typed.OneOff is null && typed.YourInvestment is null);
        FigureInput run = new("cost a month", Money.Text(value.Currency, value.Inputs.RunPerMonth), typed.RunPerMonth is null && typed.YourInvestment is null);
        var pilot = FigureInput.Constant("days of the pilot", FigureBook.Number(calendar.PilotDays));
        FigureInput[] costs = [once, run, pilot];
        FigureInput[] window = [book.Signing, pilot];
        FigureInput ours = new("your investment", Money.Text(value.Currency, value.OurInvestment), once.Assumed || run.Assumed), theirs = new("the partner's investment", Money.Text(value.Currency, value.PartnerInvestment), typed.PartnerInvestment is null);
        for (var i = 0; i < roadmap.Phases.Count; i++)
        {
            var (phase, name, places) = (roadmap.Phases[i], roadmap.Phases[i].Name.ToLowerInvariant(), Phases[Math.Min(i, 2)]);
            book.Add(WhyRule.RoadmapWindow, $"roadmap.{name}.window", "roadmap", "Dates of " + phase.Name, FigureBook.Day(phase.To), window, places);
            book.Add(WhyRule.RoadmapCost, $"roadmap.{name}.cost", "roadmap", "Your cost", phase.OurCost, costs, places);
            book.Add(WhyRule.RoadmapPartnerCost, $"roadmap.{name}.partner-cost", "roadmap", "The partner's cost", phase.PartnerCost, [new("our cost", phase.OurCost, ours.Assumed), ours, theirs], places);
        }

        book.Add(WhyRule.KillRule, "roadmap.stop", "roadmap", "When to stop", DateText.Of(calendar.PilotEnd), window, Stop, it.Playbook.Frameworks.Roadmaps[book.Framework.Models.Choice.First].StopIf.Tags is { Count: > 0 } tags ? tags : null);
        if (roadmap.RelationshipPhase is not null)
            book.Add(WhyRule.Relationship, "roadmap.relationship", "roadmap", "Before signing", DateText.Of(calendar.Signing), [book.Signing]);
        book.Add(WhyRule.RiskReview, "risks.review", "risks", "Review on", FigureBook.Day(book.Framework.Risks.Rows[0].ReviewOn), [book.Signing], Reviews);
        book.Add(WhyRule.ActionDue, "footer.actions.due", "footer", "Due dates", FigureBook.Day(book.Framework.NextActions[0].Due), [FigureInput.Constant("today", FigureBook.Day(it.Today))], Actions);
    }
}
