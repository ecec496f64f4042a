using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.ValueArchitect;

public sealed class BalanceCalculatorTests
{
    [Theory]
    [InlineData(ModelId.Referral, "2.52 1.87 0.74 82", "1.72 1.49 0.86", "90 %")]
    [InlineData(ModelId.Reseller, "1.09 1.27 0.86 44", "0.79 0.81 0.97", null)]
    [InlineData(ModelId.Integration, "1.49 1.24 0.83 77", "0.92 0.77 0.83", "84 %")]
    [InlineData(ModelId.CoSelling, "1.53 1.17 0.76 85", "0.97 0.72 0.74", "90 %")]
    [InlineData(ModelId.CoDevelopment, "1.19 1.13 0.95 76", "0.90 0.68 0.75", null)]
    [InlineData(ModelId.StrategicAlliance, "1.75 1.40 0.80 70", "1.15 0.84 0.73", "84 %")]
    public void The_default_deal_is_balanced_as_tabled(ModelId model, string figures, string conservative, string? breaks)
    {
        var balance = ValueCases.Design(model).Balance;
        $"{balance.ReturnYou:0.00} {balance.ReturnPartner:0.00} {balance.Ratio:0.00} {balance.ShareYou:0}".ShouldBe(figures);
        $"{balance.ConservativeYou:0.00} {balance.ConservativePartner:0.00} {balance.ConservativeRatio:0.00}".ShouldBe(conservative);
        balance.Band.ShouldBe("balanced");
        balance.Fixers.ShouldBeEmpty();
        balance.Disclosure.ShouldContain(breaks is null ? "the deal stays balanced without it" : $"below {breaks} of it this deal turns tilted");
        balance.Flags.Count(f => f.StartsWith("One item carries the case")).ShouldBe(1);
        balance.Flags.Any(f => f.EndsWith("35–65 % is the healthy zone.")).ShouldBe(model != ModelId.Reseller);
    }

    [Theory]
    [InlineData(ModelId.Referral, 156760, "2.63 0.76 0.29")]
    [InlineData(ModelId.Reseller, 252269, "1.06 1.11 0.96")]
    [InlineData(ModelId.Integration, 201815, "1.42 0.00 0.00")]
    [InlineData(ModelId.CoSelling, 538794, "1.50 0.24 0.16")]
    [InlineData(ModelId.CoDevelopment, 1798374, "1.19 1.08 0.91")]
    [InlineData(ModelId.StrategicAlliance, 2107496, "1.75 0.28 0.16")]
    public void The_fee_alone_is_as_unfair_as_tabled(ModelId model, int revenue, string figures)
    {
        var value = ValueCases.Quantify(model);
        var years = value.Inputs.HorizonMonths / 12.0;
        var (rev, share) = (value.Base.Revenue / years, value.Base.PartnerShare / years);
        Math.Round(rev).ShouldBe(revenue);
        ValueItem[] items = [Item(Side.Theirs, rev * 0.8, Confidence.M), Item(Side.Ours, share, Confidence.M, share * 0.6)];
        var balance = BalanceFigures.Of(items, value.OurInvestment / years, value.PartnerInvestment / years, TestCases.Playbook.Value.Balance);
        $"{balance.ReturnYou:0.00} {balance.ReturnPartner:0.00} {balance.Ratio:0.00}".ShouldBe(figures);
    }

    [Theory]
    [InlineData(ModelId.Referral, 20, 0.92)]
    [InlineData(ModelId.Referral, 10, 0.58)]
    [InlineData(ModelId.Reseller, 25, 0.96)]
    [InlineData(ModelId.CoSelling, 15, 0.89)]
    [InlineData(ModelId.CoSelling, 5, 0.65)]
    [InlineData(ModelId.StrategicAlliance, 15, 0.98)]
    [InlineData(ModelId.StrategicAlliance, 5, 0.64)]
    public void Another_share_gives_the_ratio_of_the_remarks(ModelId model, double share, double ratio) =>
        Math.Round(ValueCases.Design(model, terms: ValueCases.Terms(model, share)).Balance.Ratio, 2).ShouldBe(ratio);

    [Fact]
    public void At_thirty_percent_the_partner_of_a_co_development_loses_and_fixers_preview_the_ratio()
    {
        var balance = ValueCases.Design(ModelId.CoDevelopment, terms: ValueCases.Terms(ModelId.CoDevelopment, 30)).Balance;
        balance.LosingSide.ShouldBe(Side.Theirs);
        balance.ReturnPartner.ShouldBe(0.97, 0.005);
        balance.Flags.ShouldContain(f => f.StartsWith("Losing side: the partner."));
        // Five points more are the default share, whose ratio is known.
        balance.Fixers.Select(f => f.Text).ShouldContain("raise the share of the partner by 5 points to 35 %: ratio 0.95, balanced");
    }

    [Fact]
    public void The_reference_vector_comes_out_of_typed_items()
    {
        var brief = new Brief
        {
            Value = new()
            {
                YourInvestment = 60000, PartnerInvestment = 50000,
                PartnerProvides = [new("Pipeline", ValueKind.Revenue, 300000, Confidence.M), new("Data", ValueKind.Data, 60000, Confidence.H, 15000)],
                YouProvide = [new("Leads", ValueKind.Revenue, 180000, Confidence.M, 40000), new("Training", ValueKind.Capability, 50000, Confidence.H, 10000)],
            },
        };
        var map = ValueCases.Design(ModelId.Reseller, TestCases.Of(Archetype.Revenue, brief));
        $"{map.Balance.ReturnYou:0.00} {map.Balance.ReturnPartner:0.00} {map.Balance.Ratio:0.00} {map.Balance.ShareYou:0}".ShouldBe("2.13 2.35 0.90 58");
        map.YouProvide.Count.ShouldBe(3);
        map.YouProvide[0].ShouldStartWith("Leads: worth USD 180,000 a year to the partner, medium confidence, expected cost USD 40,000");
    }

    [Fact]
    public void Items_without_money_are_weighed()
    {
        var brief = new Brief { Value = new() { YouProvide = [new("Introductions"), new("Brand", ValueKind.Brand, 5)], PartnerProvides = [new("Sites"), new("People")] } };
        var balance = ValueCases.Design(ModelId.Referral, TestCases.Of(Archetype.Revenue, brief)).Balance;
        balance.ByWeights.ShouldBeTrue();
        balance.ReturnYou.ShouldBe((3 + 3) * 0.6 / 2, 1e-9);
        balance.ReturnPartner.ShouldBe((3 + 5) * 0.6 / 2, 1e-9);
        balance.Flags[0].ShouldContain("weight from 1 to 5");
    }

    [Fact]
    public void The_balance_is_symmetric_in_the_sides()
    {
        var item = Gen.Select(Gen.Bool, Gen.Double[0, 1e6], Gen.Enum<Confidence>(), Gen.Double[0, 1e5])
            .Select((ours, worth, confidence, cost) => Item(ours ? Side.Ours : Side.Theirs, worth, confidence, cost));
        Gen.Select(item.Array[0, 8], Gen.Double[1, 1e6], Gen.Double[1, 1e6]).Sample((items, ours, theirs) =>
        {
            var sheet = TestCases.Playbook.Value.Balance;
            var there = BalanceFigures.Of(items, ours, theirs, sheet);
            var back = BalanceFigures.Of(items.Select(i => i with { Giver = i.Receiver }), theirs, ours, sheet);
            back.Ratio.ShouldBe(there.Ratio, 1e-9);
            back.ReturnYou.ShouldBe(there.ReturnPartner, 1e-9);
            there.Ratio.ShouldBeInRange(0, 1);
            (back.ShareYou + there.ShareYou ?? 100).ShouldBe(100, 1e-6);
        });
    }

    private static ValueItem Item(Side giver, double worth, Confidence confidence, double cost = 0) =>
        new("item", giver, "Access", ValueKind.Revenue, "item", worth, cost, 3, confidence);
}
