using System.Text.Json;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefFieldsJsonTests
{
    private static readonly Brief Full = new()
    {
        Objective = "Expand into DACH \"healthcare\" & <beyond>", Company = "Acme", Partner = "Beta", Region = "DACH", Industry = "healthcare", Archetype = Archetype.NewMarket,
        Offer = "rota software", OfferKind = "api_platform", Segment = "clinics", Function = "hr_payroll", Currency = "EUR", TimeZone = "Europe/Berlin", StartDate = new(2027, 3, 1),
        Dials = Enum.GetValues<Dial>().ToDictionary(d => d, d => ((int)d % 5) + 1), Proven = false, Ratings = new Dictionary<string, int> { ["market"] = 4, ["track"] = 1 },
        Value = new() { Acv = 1_234.56, PartnerShare = 0, YouProvide = [new("Logo", ValueKind.RiskShared, 5, Confidence.H, 0.1)], Joint = [new("Fame")] },
        Model = new() { Model = ModelId.StrategicAlliance, Preset = "partner-first", NoticeMonths = 1.5, AutoRenew = true },
        Governance = new() { YourSponsor = "Ida", Time = new(14, 30), CheckIns = true }, HomeCountry = "DE", ProductOverlap = true, Phase = Phase.Launch,
    };

    [Fact]
    public void A_full_brief_comes_back_as_it_was()
    {
        var back = BriefJson.Read(BriefJson.Write(Full));
        BriefDiff.Between(Full, back).ShouldBeEmpty();
        back.Phase.ShouldBe(Phase.Launch);
        back.Value.YouProvide.ShouldBe(Full.Value.YouProvide);
        BriefJson.Write(back).ShouldBe(BriefJson.Write(Full));
    }

    [Fact]
    public void Every_field_of_the_table_is_set_and_stored()
    {
        var missing = BriefFields.All.Where(f => f.Read(Full).Length > 0).ToArray();
        missing.Length.ShouldBeGreaterThan(35);
        var back = BriefJson.Read(BriefJson.Write(Full));
        missing.ShouldAllBe(f => f.Read(back) == f.Read(Full));
    }

    [Fact]
    public void Names_in_the_text_are_the_stable_ids()
    {
        var json = BriefJson.Write(Full);
        json.ShouldContain("\"dealSize\":");
        json.ShouldContain("\"strategic-alliance\"");
        json.ShouldContain("\"new-market\"");
        json.ShouldContain("\"risk-shared\"");
        json.ShouldContain("\"startDate\":\"2027-03-01\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "objective": null, "dials": null, "ratings": null, "value": null, "model": null, "governance": null }""")]
    [InlineData("""{ "value": {}, "later": { "x": [1] }, "model": { "unheard": 1 } }""")]
    public void Missing_and_unknown_members_are_tolerated(string json)
    {
        var brief = BriefJson.Read(json);
        BriefDiff.Between(new(), brief).ShouldBeEmpty();
        brief.Value.Joint.ShouldBeEmpty();
        brief.Governance.NameOf(Role.SalesLead, Side.Ours).ShouldBeNull();
    }

    [Fact]
    public void A_text_of_somebody_else_is_refused() => Should.Throw<JsonException>(() => BriefJson.Read("""{ "archetype": "world-domination" }"""));
}
