using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.ValueArchitect;

public sealed class ValueQuantifierTests
{
    [Theory]
    [InlineData(ModelId.Referral, 462, 13, 209759, 237, 17, 105630, 686, 11, 313887)]
    [InlineData(ModelId.Reseller, 85, 26, 117976, 11, 34, 36, 158, 22, 235915)]
    [InlineData(ModelId.Integration, 137, 24, 195908, 42, 30, 44945, 232, 20, 346871)]
    [InlineData(ModelId.CoSelling, 162, 21, 540421, 57, 27, 170454, 267, 18, 910388)]
    [InlineData(ModelId.CoDevelopment, 131, 39, 1274151, 39, 50, 208613, 224, 34, 2339690)]
    [InlineData(ModelId.StrategicAlliance, 228, 30, 3180299, 97, 39, 1209950, 359, 26, 5150648)]
    public void The_eighteen_default_figures_come_out_to_the_unit(ModelId model, int roi, int month, int npv, int roiLow, int monthLow, int npvLow, int roiHigh, int monthHigh, int npvHigh)
    {
        var value = ValueCases.Quantify(model);
        Figures(value.Base).ShouldBe((roi, month, npv));
        Figures(value.Conservative).ShouldBe((roiLow, monthLow, npvLow));
        Figures(value.Upside).ShouldBe((roiHigh, monthHigh, npvHigh));
    }

    [Theory]
    [InlineData(ModelId.Referral, 59000, 35400, 32644)]
    [InlineData(ModelId.Reseller, 205000, 123000, 26263)]
    [InlineData(ModelId.Integration, 204000, 122400, 21010)]
    [InlineData(ModelId.CoSelling, 452000, 271200, 72067)]
    [InlineData(ModelId.CoDevelopment, 1750000, 1750000, 3326)]
    [InlineData(ModelId.StrategicAlliance, 2250000, 2250000, 46160)]
    public void Investments_and_the_first_year_are_those_of_the_playbook(ModelId model, double ours, double theirs, int firstYear)
    {
        var value = ValueCases.Quantify(model);
        value.OurInvestment.ShouldBe(ours, 1e-6);
        value.PartnerInvestment.ShouldBe(theirs, 1e-6);
        Math.Round(value.FirstYearRevenue).ShouldBe(firstYear);
        value.Lines.Select(l => l.Label).ShouldBe(["Your investment", "Partner investment", "Expected return", "Payback period"]);
    }

    [Fact]
    public void Co_development_earns_its_first_real_revenue_in_year_two() =>
        Math.Round(ValueCases.Quantify(ModelId.CoDevelopment).SecondYearRevenue).ShouldBe(447030);

    [Theory]
    [InlineData(ModelId.Referral, "1.41 98 23 19|0.71 299 15 139|0.35 686 11 372|0.17 1492 8 855|0.09 2849 7 1670")]
    [InlineData(ModelId.Reseller, "2.83 -35 - -61|1.41 30 31 -22|0.71 162 22 57|0.35 438 16 223|0.19 923 13 514")]
    [InlineData(ModelId.Integration, "2.26 -16 - -50|1.13 68 28 1|0.57 238 20 103|0.28 593 16 316|0.15 1198 13 679")]
    [InlineData(ModelId.CoSelling, "3 -51 - -71|2 31 31 -21|1 162 21 57|0.49 435 15 221|0.26 894 12 496")]
    [InlineData(ModelId.CoDevelopment, "6 -65 - -79|4.47 3 59 -38|2.24 107 41 24|1.1 324 31 154|0.59 696 26 377")]
    [InlineData(ModelId.StrategicAlliance, "6 -51 - -70|4.47 47 47 -12|2.24 194 32 76|1.1 501 23 261|0.59 1028 19 577")]
    public void A_given_deal_size_moves_deals_return_and_payback_as_tabled(ModelId model, string cells)
    {
        var dial = 0;
        foreach (var cell in cells.Split('|'))
        {
            var value = ValueCases.Quantify(model, TestCases.Of(Archetype.Revenue, dials: new Dictionary<Dial, int> { [Dial.DealSize] = ++dial }));
            $"{Math.Round(value.Inputs.DealsPerMonth, 2)} {Math.Round(value.Base.RoiPercent)} {value.Base.PaybackMonth?.ToString() ?? "-"} {Math.Round(value.Conservative.RoiPercent)}".ShouldBe(cell);
        }
    }

    [Theory]
    [InlineData("physical_product", 3, -38)]
    [InlineData("service", -22, -53)]
    [InlineData("consumable", -22, -53)]
    public void A_kind_with_a_thin_margin_shows_its_thin_return(string kind, int roi, int conservative)
    {
        var value = ValueCases.Quantify(ModelId.Reseller, TestCases.Of(Archetype.Revenue, kind: kind));
        Math.Round(value.Base.RoiPercent).ShouldBe(roi);
        Math.Round(value.Conservative.RoiPercent).ShouldBe(conservative);
        value.Remarks.ShouldContain(r => r.StartsWith("The conservative case does not pay back within 36 months; it would from "));
        value.Remarks[0].ShouldContain(" keeps ");
    }

    [Fact]
    public void Typed_figures_beat_the_dial_and_are_named()
    {
        var brief = new Brief { Value = new() { Acv = 48000, DealsPerMonth = 2, GrossMargin = 50 } };
        var value = ValueCases.Quantify(ModelId.Referral, TestCases.Of(Archetype.Revenue, brief, dials: new Dictionary<Dial, int> { [Dial.DealSize] = 1 }));
        (value.Inputs.Acv, value.Inputs.DealsPerMonth, value.Inputs.GrossMargin).ShouldBe((48000, 2, 0.5));
        value.Remarks[0].ShouldBe("Uses your deal size, margin, deals.");
    }

    [Fact]
    public void The_dial_leads_the_sentence_and_the_others_follow()
    {
        var it = TestCases.Of(Archetype.Revenue, dials: new Dictionary<Dial, int> { [Dial.DealSize] = 4, [Dial.Channel] = 5, [Dial.Resources] = 1 });
        var value = ValueCases.Quantify(ModelId.Reseller, it);
        value.Inputs.LagMonths.ShouldBe(6);
        value.Inputs.DealsPerMonth.ShouldBe(0.35 * 1.4, 1e-9);
        value.Remarks[0].ShouldStartWith("Deal size 4 of 5 sets USD 200,000 a deal and 0.49 deals a month; it moves the return from 85 % to ");
        value.Remarks[1].ShouldBe("Also: the partner's reach of 5 of 5, resources at 1 of 5.");
    }

    [Fact]
    public void At_the_break_even_number_of_deals_the_return_is_nil()
    {
        var value = ValueCases.Quantify(ModelId.Reseller);
        CashFlow.Run("even", value.Inputs with { DealsPerMonth = value.BreakEvenDealsPerMonth }, 1).RoiPercent.ShouldBe(0, 1e-6);
    }

    [Theory]
    [InlineData("dach", "EUR", "EUR")]
    [InlineData("latam", "BRL", "USD")]
    public void Planning_figures_are_never_converted(string region, string currency, string printed)
    {
        var it = TestCases.Of(Archetype.Revenue, regions: [region]) with { Currency = currency };
        var value = ValueCases.Quantify(ModelId.Referral, it);
        value.Currency.ShouldBe(printed);
        value.Lines[0].Value.ShouldStartWith(printed + " 59,000");
        value.Remarks.ShouldContain(r => printed == currency ? r.Contains("not converted") : r == $"Amounts are in US dollars until you give a deal size in {currency}.");
    }

    [Fact]
    public void A_deal_size_in_another_currency_carries_the_costs_with_it()
    {
        var it = TestCases.Of(Archetype.Revenue, new Brief { Value = new() { Acv = 2_400_000 } }) with { Currency = "INR" };
        var value = ValueCases.Quantify(ModelId.Referral, it);
        value.Currency.ShouldBe("INR");
        Math.Round(value.Base.RoiPercent).ShouldBe(462);
        ValueCases.Design(ModelId.Referral, it).Balance.Ratio.ShouldBe(0.74, 0.005);
    }

    [Theory]
    [InlineData(ModelId.Referral, "0.38")]
    [InlineData(ModelId.Reseller, "0.76")]
    [InlineData(ModelId.Integration, "0.47")]
    [InlineData(ModelId.CoSelling, "0.53")]
    [InlineData(ModelId.CoDevelopment, "0.85")]
    [InlineData(ModelId.StrategicAlliance, "0.61")]
    public void For_the_goal_cost_the_partner_acquisition_cost_is_said(ModelId model, string ratio) =>
        ValueCases.Quantify(model, TestCases.Of(Archetype.Cost)).Remarks.ShouldContain(r => r.Contains($", {ratio} of the "));

    [Fact]
    public void What_nobody_typed_is_an_assumption_with_its_field()
    {
        var notes = new Notes();
        ValueCases.Quantify(ModelId.Referral, TestCases.Of(Archetype.Revenue, new Brief { Value = new() { Acv = 10000 } }), notes: notes);
        notes.Assumptions.Select(a => a.Field).ShouldBe(["grossMargin", "churn", "discountRate", "oneOff", "runPerMonth", "dealsPerMonth", "partnerInvestment"]);
    }

    [Fact]
    public void The_return_rises_with_the_deals() =>
        Gen.Select(Gen.Enum<ModelId>(), Gen.Double[0.1, 5], Gen.Double[0.01, 5]).Sample((model, deals, more) =>
        {
            var inputs = ValueCases.Quantify(model).Inputs;
            CashFlow.Run("more", inputs with { DealsPerMonth = deals + more }, 1).RoiPercent
                .ShouldBeGreaterThan(CashFlow.Run("fewer", inputs with { DealsPerMonth = deals }, 1).RoiPercent);
        });

    private static (int, int?, int) Figures(Scenario s) => ((int)Math.Round(s.RoiPercent), s.PaybackMonth, (int)Math.Round(s.Npv));
}
