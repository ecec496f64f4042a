using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefFieldsTableTests
{
    /// <summary>The ids of design §5, and the brief's additional ones after a bar.</summary>
    [Theory]
    [InlineData("brief", "company objective partner region industry currency timeZone startDate stage resources technical channel commitment overlap dealSize urgency complexity proven | archetype offer offerKind segment function homeCountry productOverlap")]
    [InlineData("criteria", "market overlap brand growth technical capacity geography support sponsor resources contract track | screenIcp screenAccounts screenIntroduction screenEconomics")]
    [InlineData("value", "acv grossMargin churn discountRate oneOff runPerMonth dealsPerMonth partnerShare youProvide partnerProvides joint yourInvestment partnerInvestment | directCac fixers")]
    [InlineData("model", "model preset exclusivity noticeMonths autoRenew ip data revenueShare alternatives monthsToReplace control partnerNoticeDays | theirRevenueShare theirAlternatives theirData theirMonthsToReplace theirControl")]
    [InlineData("governance", "yourSponsor partnerSponsor yourManager partnerManager yourTechnical partnerTechnical yourSales partnerSales cadence time postTo checkIns |")]
    [InlineData("drill", "| exitOwner noticeDates dataExport customerNotice alternative contractCopy licences openOrders accessRevocation communication")]
    public void The_ids_of_every_form_are_the_stable_ones(string form, string ids) =>
        BriefFields.Of(form).Select(f => f.Id).Order().ShouldBe(ids.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).Order());

    [Fact]
    public void Every_field_is_known_once_by_form_and_id()
    {
        BriefFields.All.Count.ShouldBe(25 + 16 + 15 + 17 + 12 + 10);
        BriefFields.All.Select(f => (f.Form, f.Id)).Distinct().Count().ShouldBe(BriefFields.All.Count);
        BriefFields.All.Select(f => f.Form).Distinct().ShouldBe([.. BriefFields.Forms, BriefFields.Drill]);
    }

    [Theory]
    [InlineData("model", "model", "auto referral reseller integration co-selling co-development strategic-alliance")]
    [InlineData("model", "preset", "cautious standard partner-first")]
    [InlineData("model", "exclusivity", "none min-sunset minimums bare")]
    [InlineData("model", "ip", "own joint-field joint assign assign-background")]
    [InlineData("model", "data", "ours-tested ours partner-bills partner-owns")]
    [InlineData("model", "alternatives", "two-live tested identified none")]
    [InlineData("model", "control", "mutual over-90 30-90 under-30")]
    [InlineData("model", "autoRenew", "yes no")]
    [InlineData("governance", "cadence", "by-commitment standard")]
    [InlineData("governance", "checkIns", "yes no")]
    [InlineData("brief", "proven", "yes no")]
    [InlineData("brief", "productOverlap", "yes no")]
    [InlineData("brief", "archetype", "new-market revenue product credibility cost ecosystem retention innovation resilience")]
    public void Every_option_value_is_taken_and_others_are_refused(string form, string id, string values)
    {
        var field = BriefFields.Find(form, id)!;
        var options = values.Split(' ');
        field.Choices(TestCases.Playbook).Select(c => c.Value).ShouldBe(options);
        foreach (var option in options)
        {
            var written = field.Write(new(), option, TestCases.Playbook);
            written.Error.ShouldBeNull();
            field.Read(written.Brief).ShouldBe(option == "auto" ? "" : option);
        }

        field.Write(new(), "perhaps", TestCases.Playbook).Error.ShouldBe($"“perhaps” is not one of the options. Choose {string.Join(", ", options[..^1])} or {options[^1]}.");
    }

    [Fact]
    public void Kinds_of_offer_and_functions_are_those_of_the_playbook()
    {
        var kind = BriefFields.Find("brief", "offerKind")!;
        kind.Choices(TestCases.Playbook).Select(c => c.Value).ShouldBe(TestCases.Playbook.Overlays.OfferKinds.Keys);
        kind.Read(kind.Write(new(), "physical_product", TestCases.Playbook).Brief).ShouldBe("physical_product");
        kind.Write(new(), "vapour", TestCases.Playbook).Error.ShouldNotBeNull();
        BriefFields.Find("brief", "function")!.Choices(TestCases.Playbook).Count.ShouldBe(15);
    }

    [Fact]
    public void Each_side_keeps_its_own_fields()
    {
        BriefFields.Of("criteria").ShouldAllBe(f => f.Side == Side.Ours);
        BriefFields.Of("governance").Where(f => f.Id.StartsWith("partner", StringComparison.Ordinal)).ShouldAllBe(f => f.Side == Side.Theirs);
        BriefFields.Find("value", "partnerProvides")!.Side.ShouldBe(Side.Theirs);
        BriefFields.Find("value", "joint")!.Side.ShouldBe(Side.Joint);
        BriefFields.Find("model", "preset")!.Side.ShouldBe(Side.Ours);
    }
}
