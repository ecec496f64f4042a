using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class CorrectionsAndDialsTests
{
    private static readonly Dictionary<Dial, int> Complex = new() { [Dial.Complexity] = 1, [Dial.Channel] = 2 };

    [Fact]
    public void An_explicit_dial_wins_over_words_industry_and_objective()
    {
        var read = ObjectiveReaderTests.Read("Expand into Germany with our drones for hospitals", new Brief { Dials = Complex });
        read.Dials.Of(Dial.Complexity).ShouldBe(new DialValue(1, DialSource.Given, "you set it"));
        read.Dials[Dial.Channel].ShouldBe(2);
    }

    [Fact]
    public void Words_win_over_the_industry_and_the_industry_leaves_what_the_objective_set()
    {
        var health = ObjectiveReaderTests.Read("Co-develop a new diagnostic method with our hospital partner");
        health.Dials.Of(Dial.Urgency).Source.ShouldBe(DialSource.Objective);
        health.Dials.Of(Dial.Complexity).ShouldBe(new DialValue(4, DialSource.Industry, "evidence and approval before use; long cycles"));
        ObjectiveReaderTests.Read("Urgently get certified by hospitals").Dials.Of(Dial.Urgency).Source.ShouldBe(DialSource.Words);
    }

    [Theory]
    [InlineData("Expand into Spain", Dial.Channel, 4)]
    [InlineData("Reduce churn", Dial.Overlap, 4)]
    [InlineData("Reduce CAC", Dial.Commitment, 2)]
    [InlineData("Secure a backup chip supplier", Dial.Technical, 4)]
    [InlineData("Secure a backup courier", Dial.Technical, 3)]
    [InlineData("Launch an app store", Dial.Technical, 4)]
    public void Each_objective_brings_its_preset(string objective, Dial dial, int value) => ObjectiveReaderTests.Read(objective).Dials[dial].ShouldBe(value);

    [Fact]
    public void No_sentence_sets_commitment_five_or_proven()
    {
        foreach (var objective in FortyCases.Objectives.Append("Long-term commitment and joint investment, proven with this partner after our pilot"))
        {
            var read = ObjectiveReaderTests.Read(objective);
            read.Dials[Dial.Commitment].ShouldBeLessThan(5);
            read.Dials.Proven.ShouldBeFalse();
        }
    }

    [Fact]
    public void A_startup_is_the_customer_unless_we_are_one()
    {
        ObjectiveReaderTests.Read("Help startups adopt our tool").Dials[Dial.Stage].ShouldBe(3);
        var ours = ObjectiveReaderTests.Read("We are a startup and want more deals");
        (ours.Dials[Dial.Stage], ours.Dials[Dial.DealSize]).ShouldBe((2, 3));
    }

    [Fact]
    public void Corrections_of_the_brief_win_and_are_shown_as_such()
    {
        var brief = new Brief
        {
            Region = "Austria", Industry = "retail", Archetype = Archetype.Ecosystem, Offer = "till software", OfferKind = "service", Segment = "bakeries", Function = "payments", Proven = true,
        };
        var read = ObjectiveReaderTests.Read("Reduce churn of hospitals in Spain", brief);
        (read.Archetype, read.Confidence, read.Industry, read.Offer, read.OfferKind, read.Segment).ShouldBe((Archetype.Ecosystem, ReadingConfidence.Clear, "retail", "till software", "service", "bakeries"));
        read.Regions.ShouldBe(["dach"]);
        read.Countries.ShouldBe(["AT"]);
        read.Functions.ShouldBe(["payments"]);
        read.Dials.Proven.ShouldBeTrue();
        foreach (var field in new[] { "archetype", "region", "industry", "offer", "offerKind", "segment", "function" })
            read.Items.Single(i => i.Field == field).Because.ShouldBe("you corrected it");
    }

    [Theory]
    [InlineData("uk_ie", "uk_ie")]
    [InlineData("DE", "dach")]
    [InlineData("the Nordics", "nordics")]
    [InlineData("Japan, India", "japan india")]
    public void A_typed_region_is_an_id_a_code_or_words(string typed, string regions) =>
        string.Join(" ", ObjectiveReaderTests.Read("Sell more", new Brief { Region = typed }).Regions).ShouldBe(regions);

    [Fact]
    public void Typed_words_that_nobody_knows_are_kept_and_said()
    {
        var read = ObjectiveReaderTests.Read("Sell more in Spain to banks", new Brief { Region = "Atlantis", Industry = "alchemy" });
        (read.RegionWords, read.Regions.Count, read.Industry).ShouldBe(("Atlantis", 0, null));
        read.Items.Single(i => i.Field == "industry").Value.ShouldBe("alchemy");
        read.Remarks.Count(r => r.Contains("Atlantis", StringComparison.Ordinal) || r.Contains("alchemy", StringComparison.Ordinal)).ShouldBe(2);
    }
}
