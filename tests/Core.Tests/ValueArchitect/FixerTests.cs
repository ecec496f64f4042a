using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.ValueArchitect;

public sealed class FixerTests
{
    private static readonly ValueLine[] OurItems = [new("Leads", ValueKind.Revenue, 60_000, Confidence.M, 20_000), new("Training", ValueKind.Capability, 10_000, Confidence.H, 5_000)];
    private static readonly ValueLine[] TheirItems = [new("Pipeline", ValueKind.Revenue, 300_000, Confidence.M), new("Insight", ValueKind.Data, 60_000, Confidence.H, 15_000)];
    private static readonly ValueLine[] Unpriced = [new("Introductions"), new("Name", ValueKind.Brand, 5)];

    private static readonly string[] Typed = ["nothing", "ours", "theirs", "both", "unpriced"];

    private static Brief Told(ModelId model, ValueAnswers value) => new() { Objective = "win more clinics with our rota software", Model = new() { Model = model }, Value = value };

    private static WinWinBalance Balance(Brief brief) => Strategist.Derive(brief, TestCases.Playbook, TestCases.Today).Value.Balance;

    /// <summary>Deals whose partner puts in too much, with nothing, one side, both sides or unpriced items typed.</summary>
    public static TheoryData<ModelId, string> Deals
    {
        get
        {
            var deals = new TheoryData<ModelId, string>();
            foreach (var model in Enum.GetValues<ModelId>())
                foreach (var typed in Typed)
                    deals.Add(model, typed);
            return deals;
        }
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Applying_an_offered_fixer_gives_exactly_its_preview_to_the_last(ModelId model, string typed)
    {
        var brief = Told(model, Answers(typed) with { PartnerInvestment = 900_000 });
        var balance = Balance(brief);
        if (typed == "unpriced" && balance.Fixers.Count == 0)
            return;
        balance.Fixers.ShouldNotBeEmpty();
        // One after the other, so that previews beside fixers in force are tested as well.
        for (var steps = 0; balance.Fixers.Count > 0 && steps < 8; steps++)
        {
            foreach (var fixer in balance.Fixers)
            {
                var after = Balance(fixer.On(brief));
                (after.Ratio, after.ReturnYou, after.ReturnPartner, after.Band, after.LosingSide).ShouldBe((fixer.Ratio, fixer.ReturnYou, fixer.ReturnPartner, fixer.Band, fixer.LosingSide), fixer.Text);
                after.Fixers.ShouldNotContain(f => f.Id == fixer.Id);
            }

            brief = balance.Fixers[^1].On(brief);
            balance = Balance(brief);
        }
    }

    [Fact]
    public void Whatever_the_deal_every_preview_comes_true() =>
        Gen.Select(Gen.Enum<ModelId>(), Gen.Int[0, 4].Select(n => Typed[n]), Gen.Int[0, 60], Gen.Int[10, 900], Gen.Int[10, 900], Gen.Int[0, 9])
            .Sample((model, typed, share, ours, theirs, inForce) =>
            {
                var brief = Told(model, Answers(typed) with
                {
                    PartnerShare = share, YourInvestment = ours * 1000, PartnerInvestment = theirs * 1000,
                    Fixers = [((string[])["revenue", "access", "capability", "risk-shared", "brand"])[inForce / 2] + (inForce % 2 == 0 ? "-to-us" : "-to-partner")],
                });
                var balance = Balance(brief);
                balance.Ratio.ShouldBeInRange(0, 1);
                (balance.Fixers.Count == 0 || balance.Ratio < 0.70 || balance.LosingSide is not null).ShouldBeTrue("nothing is offered for a balanced deal");
                foreach (var fixer in balance.Fixers)
                {
                    var after = Balance(fixer.On(brief));
                    (after.Ratio, after.LosingSide).ShouldBe((fixer.Ratio, fixer.LosingSide), fixer.Text);
                }
            }, iter: 60);

    [Fact]
    public void A_fixer_in_force_is_a_line_of_the_side_that_gives_it_and_no_longer_offered()
    {
        var brief = Told(ModelId.StrategicAlliance, new() { PartnerShare = 5, Fixers = ["brand-to-partner", "access-to-us"] }) with { Partner = "Falcon" };
        var map = Strategist.Derive(brief, TestCases.Playbook, TestCases.Today).Value;
        map.Balance.InForce.ShouldBe(["joint launch and a case study that names Falcon", "named accounts and a roadmap seat at Falcon"]);
        map.YouProvide.ShouldContain(l => l.StartsWith("Joint launch and a case study that names Falcon: worth USD "));
        map.PartnerProvides.ShouldContain(l => l.StartsWith("Named accounts and a roadmap seat at Falcon: worth USD ") && l.Contains("to your side"));
        map.Balance.Fixers.Select(f => f.Id).ShouldNotContain("brand-to-partner");
        map.Balance.Ratio.ShouldNotBe(Balance(Told(ModelId.StrategicAlliance, new() { PartnerShare = 5 })).Ratio);
    }

    [Fact]
    public void Introductions_are_offered_to_a_referral_partner_only_where_they_are_not_owed_already()
    {
        Balance(Told(ModelId.Referral, new() { PartnerShare = 5 })).Fixers.ShouldNotContain(f => f.Id == "revenue-to-partner");
        var typed = Balance(Told(ModelId.Referral, new() { YouProvide = OurItems, PartnerInvestment = 100_000 }));
        typed.Fixers.Select(f => f.Id).ShouldContain("revenue-to-partner");
        typed.Fixers.ShouldAllBe(f => f.Share == null, "items typed for our side stand in place of the share");
    }

    [Fact]
    public void The_share_of_an_integration_is_counted_once_somebody_sets_one()
    {
        var balance = Balance(Told(ModelId.Integration, new() { PartnerInvestment = 200_000 }));
        balance.Fixers.Single(f => f.Id == "share-5").ReturnPartner.ShouldBeGreaterThan(balance.ReturnPartner);
    }

    [Fact]
    public void The_best_fixers_come_first_and_those_that_help_nobody_are_not_proposed()
    {
        var balance = Balance(Told(ModelId.CoDevelopment, new() { PartnerShare = 20 }));
        balance.LosingSide.ShouldBe(Side.Theirs);
        var helpful = balance.Helpful.ToArray();
        helpful.ShouldNotBeEmpty();
        helpful.ShouldAllBe(f => f.Ratio > balance.Ratio || f.LosingSide == null);
        helpful.Where(f => (f.LosingSide is null) == (helpful[0].LosingSide is null)).Max(f => f.Ratio).ShouldBe(helpful[0].Ratio);
    }

    [Fact]
    public void Scaling_all_money_leaves_the_ratio() =>
        Gen.Select(Gen.Select(Gen.Bool, Gen.Double[1, 1e6], Gen.Enum<Confidence>(), Gen.Double[0, 1e5]).Array[1, 8], Gen.Double[1, 1e6], Gen.Double[1, 1e6], Gen.Double[0.01, 1000])
            .Sample((items, ours, theirs, factor) =>
            {
                BalanceFigures At(double by) => BalanceFigures.Of(
                    items.Select(i => new ValueItem("item", i.Item1 ? Side.Ours : Side.Theirs, null, ValueKind.Revenue, "item", i.Item2 * by, i.Item4 * by, 3, i.Item3)),
                    ours * by, theirs * by, TestCases.Playbook.Value.Balance);
                At(factor).Ratio.ShouldBe(At(1).Ratio, 1e-9);
            });

    [Fact]
    public void Swapping_typed_sides_swaps_the_returns_and_mirrors_the_share()
    {
        ValueAnswers there = new() { YouProvide = OurItems, PartnerProvides = TheirItems, YourInvestment = 60_000, PartnerInvestment = 50_000 };
        ValueAnswers back = new() { YouProvide = TheirItems, PartnerProvides = OurItems, YourInvestment = 50_000, PartnerInvestment = 60_000 };
        var (a, b) = (Balance(Told(ModelId.Reseller, there with { Fixers = ["brand-to-us"], OneOff = 0, RunPerMonth = 5000 })), Balance(Told(ModelId.Reseller, back with { Fixers = ["brand-to-partner"], OneOff = 0, RunPerMonth = 5000 })));
        b.Ratio.ShouldBe(a.Ratio, 1e-12);
        (b.ReturnYou, b.ReturnPartner).ShouldBe((a.ReturnPartner, a.ReturnYou));
        (a.ShareYou + b.ShareYou ?? 100).ShouldBe(100, 1e-9);
    }

    [Theory]
    [InlineData(ModelId.Reseller)]
    [InlineData(ModelId.Referral)]
    [InlineData(ModelId.CoDevelopment)]
    public void The_partners_return_is_its_share_over_its_people(ModelId model)
    {
        var value = ValueCases.Quantify(model);
        foreach (var (ours, theirs) in new[] { (value.Conservative, value.PartnerConservative!), (value.Base, value.PartnerBase!) })
        {
            theirs.RoiPercent.ShouldBe((ours.PartnerShare - value.PartnerInvestment) / value.PartnerInvestment * 100, 1e-6);
            (theirs.PaybackMonth is null).ShouldBe(theirs.Cumulative.All(c => c < 0));
            theirs.Cumulative[^1].ShouldBe(ours.PartnerShare - value.PartnerInvestment, 1e-3);
        }

        value.PartnerLines.Select(l => l.Label).ShouldBe(["Partner's return", "Partner's payback"]);
        value.PartnerLines.ShouldAllBe(l => l.Value.Contains("our assumption") && l.Value.Contains("conservative"));
    }

    [Fact]
    public void Where_no_share_is_paid_the_partners_return_is_said_to_lie_in_its_own_gains() =>
        ValueCases.Quantify(ModelId.Integration).PartnerLines.ShouldHaveSingleItem().Value.ShouldStartWith("no share is paid");

    private static ValueAnswers Answers(string typed) => typed switch
    {
        "ours" => new() { YouProvide = OurItems },
        "theirs" => new() { PartnerProvides = TheirItems },
        "both" => new() { YouProvide = OurItems, PartnerProvides = TheirItems },
        "unpriced" => new() { YouProvide = [new("Logo")], PartnerProvides = Unpriced },
        _ => new(),
    };
}
