using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class ProfileTests
{
    [Fact]
    public void Without_a_name_the_first_category_is_profiled_and_its_figures_are_assumed()
    {
        var (profile, _, notes) = PartnerCases.Profile(TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"]), PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling));
        profile.Title.ShouldBe("Health-IT integrator in DACH");
        profile.Overview.Select(f => f.Label).ShouldBe(["Industry", "Size", "Geography", "Stage"]);
        profile.Overview[1].Value.ShouldBe("20–500 staff (assumed)");
        notes.Assumptions.ShouldContain(a => a.What == "Size of the partner" && a.Who == Side.Theirs);
        profile.Rationale.Select(f => f.Label).ShouldBe(["Why this partner", "Mutual benefits", "Risks", "Fit score"]);
        profile.Proposed.Select(f => f.Label).ShouldBe(["Partnership type", "Initial scope", "Expansion path"]);
        profile.Proposed[0].Value.ShouldBe("Reseller Partnership");
    }

    [Fact]
    public void Nothing_is_invented_about_a_named_partner()
    {
        var (profile, _, notes) = PartnerCases.Profile(TestCases.Of(Archetype.NewMarket, new Brief { Partner = "Acme Klinik IT" }, "healthcare", ["dach"]), PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling));
        profile.Title.ShouldBe("Acme Klinik IT");
        profile.Named.ShouldBeTrue();
        profile.Overview.ShouldAllBe(f => f.Value == "unknown: ask Acme Klinik IT");
        profile.OpenQuestions.ShouldContain("How large is Acme Klinik IT, in staff and revenue?");
        notes.Assumptions.ShouldNotContain(a => a.What.StartsWith("Size"));
    }

    [Fact]
    public void A_named_partner_of_the_directory_shows_what_the_directory_says_to_verify()
    {
        var (profile, _, _) = PartnerCases.Profile(TestCases.Of(Archetype.Product, new Brief { Partner = "Dedalus" }, "healthcare", ["dach"]), PartnerCases.Choice(ModelId.Integration, ModelId.CoSelling));
        profile.Overview[0].Value.ShouldContain("from the directory, evidence grade A, to verify");
        profile.Overview[1].Value.ShouldBe("unknown: ask Dedalus");
    }

    [Fact]
    public void No_text_of_a_profile_keeps_a_slot_or_a_tag()
    {
        foreach (var (c, choice) in PartnerCases.Many())
        {
            var (p, _, _) = PartnerCases.Profile(c, choice);
            foreach (var text in p.Overview.Concat(p.Rationale).Concat(p.Proposed).Select(f => f.Value).Concat(p.OpenQuestions).Append(p.Title).Append(p.Prioritisation).Append(p.Candidates.Advice ?? "-"))
                text.ShouldSatisfyAllConditions(t => t.ShouldNotBeNullOrWhiteSpace(), t => t.IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, t));
        }
    }

    [Fact]
    public void A_vetoed_partner_is_not_placed_under_now()
    {
        var dials = new Dictionary<Dial, int> { [Dial.Overlap] = 5, [Dial.DealSize] = 5 };
        var c = TestCases.Of(Archetype.Revenue, PartnerCases.Rated(5, 5, 4, 4, 4, 4, 4, 4, 1, 3, 3, 3), dials: dials);
        PartnerCases.Profile(c, PartnerCases.Choice(ModelId.Referral, ModelId.Reseller)).Profile.Prioritisation.ShouldStartWith("Fix the gap first");
    }
}
