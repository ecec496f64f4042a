using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.ValueArchitect;

public sealed class ExchangeDesignerTests
{
    public static TheoryData<ModelId> Models => [.. Enum.GetValues<ModelId>()];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_map_is_full_and_free_of_placeholders(ModelId model)
    {
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var kind in TestCases.Playbook.Overlays.OfferKinds.Keys)
            {
                var it = TestCases.Of(archetype, kind: kind, industry: "healthcare", regions: ["dach"], functions: ["hr_payroll"]);
                var map = ValueCases.Design(model, it);
                map.YouProvide.Count.ShouldBeGreaterThanOrEqualTo(3);
                map.PartnerProvides.Count.ShouldBeGreaterThanOrEqualTo(3);
                map.Joint.Count.ShouldBe(2);
                map.Exchange.Select(r => r.Row).ShouldBe(["Capability", "Access", "Resource"]);
                map.Synergies.Count.ShouldBeGreaterThanOrEqualTo(4);
                map.Incentives.Count.ShouldBeGreaterThanOrEqualTo(3);
                var texts = Texts(map).ToArray();
                texts.Length.ShouldBeGreaterThan(30);
                texts.ShouldAllBe(t => Clean(t));
            }
    }

    [Fact]
    public void The_partners_own_gains_are_printed_apart_and_noted_as_its_word_to_give()
    {
        var notes = new Notes();
        var map = ValueCases.Design(ModelId.Referral, notes: notes);
        map.PartnerAlsoEarns.ShouldHaveSingleItem().ShouldStartWith("The partner also earns: follow-on services on won cases, USD ");
        map.YouProvide.ShouldNotContain(l => l.Contains("follow-on services"));
        notes.Assumptions.ShouldContain(a => a.Field == "youProvide" && a.Who == Side.Theirs && a.What.Contains("follow-on services"));
    }

    [Fact]
    public void Typed_items_come_first_and_the_playbook_fills_up_to_three()
    {
        var brief = new Brief { Value = new() { YouProvide = [new("Introductions to 40 clinics", ValueKind.Access, 300000, Confidence.M, 15000)], Joint = [new("One waiting list")] } };
        var map = ValueCases.Design(ModelId.Reseller, TestCases.Of(Archetype.Revenue, brief));
        map.YouProvide.Count.ShouldBe(3);
        map.YouProvide[0].ShouldStartWith("Introductions to 40 clinics: worth USD 300,000");
        map.Joint[0].ShouldBe("One waiting list");
        map.Joint.Count.ShouldBe(2);
    }

    [Fact]
    public void Demand_at_lower_cost_is_priced_only_beside_a_direct_cost_and_never_counted_twice()
    {
        var map = ValueCases.Design(ModelId.Referral, TestCases.Of(Archetype.Cost, new Brief { Value = new() { DirectCac = 9000 } }));
        map.Balance.Ratio.ShouldBe(ValueCases.Design(ModelId.Referral).Balance.Ratio, 1e-9);
        map.PartnerProvides.ShouldContain(l => l.StartsWith("Qualified demand at lower acquisition cost (counted within the larger item"));
        ValueCases.Design(ModelId.Referral, TestCases.Of(Archetype.Cost)).PartnerProvides.ShouldContain("Qualified demand at lower acquisition cost (weight 4 of 5)");
    }

    [Fact]
    public void The_share_in_force_stands_in_the_text()
    {
        var map = ValueCases.Design(ModelId.CoSelling, terms: ValueCases.Terms(ModelId.CoSelling, 15));
        map.YouProvide[0].ShouldStartWith("15 % success fee on deals the partner brings");
    }

    private static bool Clean(string text) =>
        text.Length > 0 && text.AsSpan().IndexOfAny("[]{}§") < 0 && !text.Contains("TBD") && !text.Contains("  ");

    private static IEnumerable<string> Texts(MutualValueMap map) =>
    [
        .. map.YouProvide, .. map.PartnerProvides, .. map.Joint, .. map.PartnerAlsoEarns, .. map.Exchange.SelectMany(r => new[] { r.You, r.Partner, r.Outcome }),
        .. map.Quantification.Lines.Select(l => l.Value), .. map.Quantification.Remarks, .. map.Balance.Flags, .. map.Balance.Fixers.Select(f => f.Text), .. map.Balance.InForce, .. map.Quantification.PartnerLines.Select(l => l.Value), map.Balance.Disclosure,
        .. map.Synergies, .. map.Incentives,
    ];
}
