using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class OutreachTests
{
    [Fact]
    public void Every_message_holds_at_most_120_words_one_ask_and_two_dates()
    {
        foreach (var (c, choice) in PartnerCases.Many())
        {
            var plan = PartnerCases.Profile(c, choice).Outreach;
            Wording.Count(plan.Message).ShouldBeLessThanOrEqualTo(120, plan.Message);
            plan.Message.Count(ch => ch == '?').ShouldBe(1, plan.Message);
            plan.Message.ShouldContain("Tuesday 1 December");
            plan.Message.ShouldContain("Thursday 3 December");
            foreach (var text in plan.FollowUps.Select(f => f.Value).Append(plan.Message).Append(plan.Validated))
                text.IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, text);
        }
    }

    [Fact]
    public void An_adviser_is_offered_a_benefit_that_its_rules_allow_and_no_fee()
    {
        var c = TestCases.Of(Archetype.Cost, null, null, ["uk_ie"], ["hr_payroll"], offer: "payroll software", segment: "small firms");
        var message = PartnerCases.Profile(c, PartnerCases.Choice(ModelId.Referral, ModelId.Reseller)).Outreach.Message;
        message.ShouldStartWith("Hi there, often the moment is year end, first hire or an audit finding; that is when small firms ask about payroll software.");
        message.ShouldContain("a benefit your rules allow");
        message.ShouldNotContain('%');
    }

    [Fact]
    public void A_reseller_is_told_margin_and_notice_from_the_terms()
    {
        var c = TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"]);
        var choice = PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling);
        var targets = TargetPartners.Rank(c, choice);
        var plan = OutreachWriter.Write(c, choice, targets, PartnerCases.Terms(30, 3), PartnerSlots.For(c, targets), new(), PartnerCases.Dates);
        plan.Message.ShouldContain("30 % margin, no exclusivity, exit in 3 months");
        plan.FollowUps.Take(4).Select(f => f.Label).ShouldBe(["Day +3", "Day +7", "Day +14", "Day +28"]);
    }

    [Fact]
    public void A_gate_is_asked_for_its_route()
    {
        var c = TestCases.Of(Archetype.NewMarket, null, null, ["dach"]);
        c = c with { Reading = c.Reading with { Route = "an industry association" } };
        PartnerCases.Profile(c, PartnerCases.Choice(ModelId.Referral, ModelId.CoSelling)).Outreach.Message.ShouldContain("would like to follow your route properly");
    }

    [Fact]
    public void A_contact_who_is_named_is_greeted()
    {
        var c = TestCases.Of(Archetype.Revenue, new Brief { Governance = new() { PartnerManager = "Ada Keller" } });
        PartnerCases.Profile(c, PartnerCases.Choice(ModelId.CoSelling, ModelId.Referral)).Outreach.Message.ShouldStartWith("Hi Ada, ");
    }

    [Fact]
    public void A_long_offer_costs_the_sentences_that_can_be_spared_first()
    {
        var c = TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"], offer: string.Join(' ', Enumerable.Repeat("word", 20)), segment: string.Join(' ', Enumerable.Repeat("people", 20)));
        var message = PartnerCases.Profile(c, PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling)).Outreach.Message;
        message.ShouldNotContain("a pointer helps");
        message.ShouldContain("Would 25 minutes");
    }
}
