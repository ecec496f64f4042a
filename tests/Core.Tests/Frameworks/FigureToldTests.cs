using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>An input is assumed until somebody tells it, and given from then on.</summary>
public sealed class FigureToldTests
{
    [Theory]
    [InlineData("value", "acv", "30000", "value.base.revenue", "deal size a year")]
    [InlineData("value", "grossMargin", "70", "value.base.roi", "gross margin")]
    [InlineData("value", "churn", "12", "value.base.revenue", "yearly churn")]
    [InlineData("value", "discountRate", "9", "value.base.npv", "discount rate")]
    [InlineData("value", "oneOff", "9000", "value.base.npv", "one-off cost")]
    [InlineData("value", "runPerMonth", "900", "value.base.npv", "cost a month")]
    [InlineData("value", "dealsPerMonth", "2", "value.base.revenue", "deals a month")]
    [InlineData("value", "partnerShare", "20", "value.base.share", "partner's share")]
    [InlineData("model", "revenueShare", "12", "dependency.you.index", "share of revenue through the partner")]
    [InlineData("model", "monthsToReplace", "5", "dependency.you.index", "time to replace the partner")]
    [InlineData("model", "noticeMonths", "4", "terms.notice", "our notice")]
    [InlineData("model", "preset", "cautious", "terms.share", "preset")]
    [InlineData("brief", "urgency", "5", "model.reseller.score", "urgency")]
    public void Telling_a_field_turns_its_input_from_assumed_to_given(string form, string field, string typed, string figure, string input)
    {
        var before = new Brief { Objective = "expand into DACH healthcare" };
        var written = BriefFields.Find(form, field)!.Write(before, typed, TestCases.Playbook);
        written.Error.ShouldBeNull();
        Input(before).Assumed.ShouldBeTrue();
        Input(written.Brief).Assumed.ShouldBeFalse();

        FigureInput Input(Brief brief) => StrategistTests.Derive(brief).Figures.Single(f => f.Id == figure).Inputs.Single(i => i.Name == input);
    }

    [Fact]
    public void A_typed_deal_size_makes_no_other_input_of_the_money_given()
    {
        var before = Money(new() { Objective = "expand into DACH healthcare" });
        var after = Money(new() { Objective = "expand into DACH healthcare", Value = new() { Acv = 30_000 } });
        after.Where(i => i.Name != "deal size a year").Select(i => (i.Name, i.Assumed)).ShouldBe(before.Where(i => i.Name != "deal size a year").Select(i => (i.Name, i.Assumed)));

        static FigureInput[] Money(Brief brief) => [.. StrategistTests.Derive(brief).Figures.Single(f => f.Id == "value.base.revenue").Inputs];
    }
}
