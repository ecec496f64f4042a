using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class CandidateTests
{
    private static CandidateList Find(Case c, ModelId first, ModelId second)
    {
        var choice = PartnerCases.Choice(first, second);
        return CandidateSearch.Find(c, choice, TargetPartners.Rank(c, choice));
    }

    [Fact]
    public void Dach_healthcare_through_resellers_shows_at_least_three_kinds_and_no_other_industry()
    {
        var list = Find(TestCases.Of(Archetype.NewMarket, null, "healthcare", ["dach"]), ModelId.Reseller, ModelId.CoSelling);
        list.Rows.Count.ShouldBeInRange(6, 8);
        list.Rows.Select(r => r.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(3);
        foreach (var row in list.Rows)
            PartnerCases.Sheets.Directory.Named(row.Name)!.Industries.ShouldContain(i => i == "healthcare" || i == "any", row.Name);
        list.Heading.ShouldBe("Examples to research (not contacted, not endorsed)");
    }

    [Fact]
    public void Never_another_industry_never_another_region_never_four_of_a_kind()
    {
        foreach (var (c, choice) in PartnerCases.Many())
        {
            var list = CandidateSearch.Find(c, choice, TargetPartners.Rank(c, choice));
            list.Rows.Count.ShouldBeLessThanOrEqualTo(8);
            list.Rows.GroupBy(r => r.Kind).ShouldAllBe(g => g.Count() <= 3);
            list.Rows.GroupBy(r => r.Category).ShouldAllBe(g => g.Count() <= 3);
            string[] places = ["global", .. c.Regions.SelectMany(r => r.Parents.Append(r.Id))];
            foreach (var row in list.Rows.Select(r => PartnerCases.Sheets.Directory.Named(r.Name)!))
            {
                if (c.Industry is { } industry)
                    row.Industries.ShouldContain(i => i == industry.Id || i == "any", row.Name);
                row.Regions.Intersect(places).ShouldNotBeEmpty(row.Name);
            }
        }
    }

    [Fact]
    public void Gates_are_worded_as_a_way_in()
    {
        var list = Find(TestCases.Of(Archetype.Credibility, null, "healthcare", ["dach"]), ModelId.CoSelling, ModelId.Referral);
        list.Rows.ShouldContain(r => r.Gate);
        list.Rows.Where(r => r.Gate).ShouldAllBe(r => r.Why.StartsWith("a way in, not a partner"));
    }

    [Fact]
    public void A_place_without_rows_falls_back_to_global_and_says_so()
    {
        var c = TestCases.Of(Archetype.NewMarket, null, "saas", regionWords: "Turkey");
        var list = Find(c with { Reading = c.Reading with { PlacesWithoutRows = ["turkey"] } }, ModelId.Reseller, ModelId.CoSelling);
        list.Rows.ShouldNotBeEmpty();
        list.Rows.ShouldAllBe(r => r.Global);
        list.Advice!.ShouldContain("no rows for Turkey");
    }

    [Fact]
    public void Without_an_industry_the_list_asks_for_it() =>
        Find(TestCases.Of(Archetype.Revenue, null, null, ["dach"]), ModelId.Referral, ModelId.CoSelling).Advice!.ShouldContain("Name your industry");

    [Fact]
    public void The_named_partner_is_not_its_own_alternative()
    {
        var c = TestCases.Of(Archetype.Product, new Brief { Partner = "compugroup medical" }, "healthcare", ["dach"]);
        Find(c, ModelId.Integration, ModelId.CoSelling).Rows.ShouldNotContain(r => r.Name == "CompuGroup Medical");
    }

    [Theory]
    [InlineData("Acme,isv,space,dach,DE,Product,Integration,x,y,A,z,2026-11", "industry 'space' is unknown")]
    [InlineData("Acme,circus,healthcare,dach,DE,Product,Integration,x,y,A,z,2026-11", "kind 'circus' belongs to no category")]
    [InlineData("Acme,isv,healthcare,atlantis,DE,Product,Integration,x,y,A,z,2026-11", "region 'atlantis' is unknown")]
    [InlineData("Acme,isv,healthcare,dach,DE,Product,Barter,x,y,A,z,2026-11", "model 'Barter' is unknown")]
    [InlineData("Acme,isv,healthcare,dach,DE,Fame,Integration,x,y,C,z,2026-11", "evidence 'C' is neither A nor B")]
    public void A_wrong_row_is_told_by_its_line(string row, string what)
    {
        var text = PlaybookFiles.Embedded().Text(CandidateDirectory.File);
        var line = text.TrimEnd('\n').Split('\n').Length + 1;
        var files = PlaybookFiles.Embedded().Replace(new Dictionary<string, string> { [CandidateDirectory.File] = text.TrimEnd('\n') + "\n" + row + "\n" });
        Should.Throw<PlaybookException>(() => Playbook.Load(files)).Problems.ShouldContain(new PlaybookProblem(CandidateDirectory.File, line, what));
    }

    [Fact]
    public void A_row_with_a_field_too_few_is_told_by_its_line()
    {
        var text = PlaybookFiles.Embedded().Text(CandidateDirectory.File);
        var line = text.TrimEnd('\n').Split('\n').Length + 1;
        var files = PlaybookFiles.Embedded().Replace(new Dictionary<string, string> { [CandidateDirectory.File] = text.TrimEnd('\n') + "\nAcme,isv,healthcare\n" });
        Should.Throw<PlaybookException>(() => Playbook.Load(files)).Problems.ShouldHaveSingleItem().Line.ShouldBe(line);
    }
}
