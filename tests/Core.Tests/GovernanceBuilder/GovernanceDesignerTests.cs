using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

public sealed class GovernanceDesignerTests
{
    [Theory]
    [InlineData(ModelId.Referral, "exec-review Half-yearly 45|ops-sync Quarterly 30|working-team Monthly, by messages 20|relaunch Yearly: renew or retire 120")]
    [InlineData(ModelId.Integration, "exec-review Quarterly 60|ops-sync Monthly 45|working-team Fortnightly 30|relaunch Yearly 120")]
    [InlineData(ModelId.CoSelling, "exec-review Quarterly 75|ops-sync Monthly, fortnightly during launch 45|working-team Weekly 30|relaunch Yearly 120")]
    [InlineData(ModelId.StrategicAlliance, "exec-review Quarterly 90|sponsor-call Monthly 30|ops-sync Fortnightly 45|working-team Weekly 30|relaunch Yearly, two days 960")]
    public void Forums_follow_the_commitment(ModelId model, string forums) =>
        string.Join('|', GovernanceCases.Govern(TestCases.Of(Archetype.Revenue), model).Forums.Select(f => $"{f.Id} {f.Frequency} {f.Minutes}")).ShouldBe(forums);

    [Fact]
    public void The_standard_cadence_is_the_specifications_table_to_the_letter()
    {
        var brief = new Brief { Governance = new() { Cadence = "standard" } };
        var forums = GovernanceCases.Govern(TestCases.Of(Archetype.Revenue, brief), ModelId.Referral).Forums;
        forums.Select(f => $"{f.Name} | {f.Frequency} | {f.Attendees} | {f.Purpose}").ShouldBe(
        [
            "Exec review | Quarterly | Sponsors | Strategy", "Ops sync | Monthly | Managers | Operations", "Working team | Weekly | Leads | Execution",
        ]);
    }

    [Fact]
    public void First_meetings_follow_the_kick_off_on_allowed_days()
    {
        var subject = TestCases.Of(Archetype.Revenue);
        var calendar = GovernanceCases.Plan(subject, ModelId.Reseller);
        var forums = GovernanceCases.Govern(subject, ModelId.Reseller).Forums.ToDictionary(f => f.Id, f => f.First);
        forums["working-team"].ShouldBe(calendar.KickOff.AddDays(14));
        forums["ops-sync"].ShouldBe(calendar.KickOff.AddDays(30));
        forums["exec-review"].ShouldBe(new(2027, 5, 4));
        forums["relaunch"].DayOfWeek.ShouldBeOneOf(DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday);
    }

    [Fact]
    public void A_running_partnership_gets_its_next_meeting_ahead_of_today()
    {
        var subject = TestCases.Of(Archetype.Revenue, new Brief { StartDate = new(2024, 2, 1) });
        GovernanceCases.Govern(subject, ModelId.CoSelling).Forums.ShouldAllBe(f => f.First > TestCases.Today);
    }

    [Fact]
    public void An_agenda_takes_exactly_the_minutes_of_its_forum()
    {
        foreach (var model in Enum.GetValues<ModelId>())
            foreach (var forum in GovernanceCases.Govern(TestCases.Of(Archetype.Revenue), model).Forums.Where(f => f.Agenda[0].EndsWith("min)", StringComparison.Ordinal)))
                forum.Agenda.Sum(a => int.Parse(a[(a.LastIndexOf('(') + 1)..^5], System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(forum.Minutes);
    }

    [Fact]
    public void A_vacant_role_says_by_when_it_is_named_and_is_an_assumption()
    {
        var notes = new Notes();
        var brief = new Brief { Governance = new() { YourSponsor = "Ada", PartnerTechnical = "Grace" } };
        var roles = GovernanceCases.Govern(TestCases.Of(Archetype.Revenue, brief), ModelId.Reseller, notes).Roles;
        roles.Select(r => r.Name).ShouldBe(["Executive Sponsor", "Partnership Manager", "Technical Lead", "Sales Lead"]);
        roles[0].Ours.ShouldBe("Ada");
        roles[0].Theirs.ShouldBe("to be named by the partner by 7 January 2027");
        roles[2].Theirs.ShouldBe("Grace");
        notes.Assumptions.Select(a => a.Field).ShouldBe(["startDate", "cadence", "yourSponsor", "partnerSponsor"]);
    }

    [Theory]
    [InlineData("EUR", "EUR 25,000")]
    [InlineData("INR", "INR 2,000,000")]
    [InlineData("ARS", "an amount equal to about USD 25,000")]
    public void The_budget_cap_is_in_the_currency_of_the_brief(string currency, string cap)
    {
        var rights = GovernanceCases.Govern(TestCases.Of(Archetype.Revenue) with { Currency = currency }, ModelId.Reseller).DecisionRights;
        rights.Select(r => $"{r.Decision}: {r.Authority}").ShouldBe(["Strategic: Exec sponsors", "Operational: Managers", "Tactical: Working team"]);
        rights[1].Examples.ShouldEndWith("budget up to " + cap);
    }

    [Fact]
    public void The_conflict_ladder_has_four_steps_with_their_clocks()
    {
        var governance = GovernanceCases.Govern(TestCases.Of(Archetype.Revenue), ModelId.Reseller);
        governance.Conflict.Select(s => $"{s.Number} {s.Name}: {s.Normal}, {s.Severe}, {s.Critical}").ShouldBe(
        [
            "1 Working team negotiation: 5 working days, 2 working days, 4 hours",
            "2 Manager escalation: 10 working days, 3 working days, 8 hours",
            "3 Executive decision: meet within 10 and decide within 15 working days, 5 working days, 24 hours",
            "4 Formal dispute process: notice, mediation for 30 calendar days, then arbitration or court, notice, mediation for 30 calendar days, then arbitration or court, interim relief at any time",
        ]);
        governance.ConflictRules[0].ShouldContain("30 minutes for severity 1");
        governance.ConflictRules.Count.ShouldBe(9);
    }

    [Fact]
    public void The_slot_rule_names_both_zones_and_the_time_that_was_asked_for()
    {
        var brief = new Brief { Governance = new() { Time = new(14, 30) } };
        var rule = GovernanceCases.Govern(TestCases.Of(Archetype.Revenue, brief, regions: ["dach"]), ModelId.Reseller).SlotRule;
        rule.ShouldContain("in both UTC and Europe/Berlin");
        rule.ShouldEndWith("Meetings start at 14:30 in UTC.");
    }

    [Fact]
    public void Nothing_in_braces_or_brackets_is_printed()
    {
        foreach (var model in Enum.GetValues<ModelId>())
        {
            var g = GovernanceCases.Govern(TestCases.Of(Archetype.Product, kind: "physical_product"), model);
            string[] all =
            [
                g.OperatingModel, g.SlotRule, .. g.ConflictRules, .. g.Forums.SelectMany(f => f.Agenda), .. g.Forums.Select(f => f.Purpose + f.Attendees + f.Reminders),
                .. g.DecisionRights.Select(d => d.Examples + d.Process), .. g.Conflict.Select(c => c.Output), .. g.Roles.Select(r => r.Duty),
            ];
            all.ShouldAllBe(t => t.Length > 0 && GovernanceCases.IsClean(t));
        }
    }
}
