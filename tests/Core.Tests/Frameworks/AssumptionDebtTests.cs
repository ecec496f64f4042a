using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class AssumptionDebtTests
{
    [Theory]
    [MemberData(nameof(StrategistTests.EveryObjectiveAndModel), MemberType = typeof(StrategistTests))]
    public void Every_assumption_has_somebody_who_can_confirm_it_and_a_field_or_a_reason_why_there_is_none(Archetype archetype, ModelId model)
    {
        Brief plain = new() { Objective = $"{archetype.Title()} for us", Model = new() { Model = model } };
        foreach (var brief in new[] { plain, plain with { Archetype = archetype, Partner = "Acme" } })
            foreach (var assumption in StrategistTests.Derive(brief).Assumptions)
            {
                TestCases.Playbook.Frameworks.Owners.Of(assumption.Field).ShouldNotBeNull(assumption.Field);
                assumption.Confirmer.ShouldNotBeNullOrWhiteSpace(assumption.What);
                (assumption.Form.Length > 0).ShouldNotBe(assumption.Reason.Length > 0, assumption.What);
                if (assumption.Form.Length > 0)
                    BriefFields.Find(assumption.Form, assumption.Field).ShouldNotBeNull(assumption.What);
            }
    }

    [Fact]
    public void Who_is_named_in_the_governance_form_confirms_by_name()
    {
        var brief = new Brief { Objective = "expand into DACH healthcare", Partner = "Klinikpartner" };
        Confirmer(brief, "acv").ShouldBe("Sales Lead, your side");
        Confirmer(brief, "partnerInvestment").ShouldBe("Partnership Manager, Klinikpartner");
        Confirmer(brief, "noticeMonths").ShouldBe("Partnership Manager, both sides");

        brief = brief with { Governance = new() { YourSales = "Sam", YourManager = "Ada", PartnerManager = "Ben" } };
        Confirmer(brief, "acv").ShouldBe("Sam");
        Confirmer(brief, "partnerInvestment").ShouldBe("Ben");
        Confirmer(brief, "noticeMonths").ShouldBe("Ada and Ben");
        Confirmer(brief with { Governance = new() { YourManager = "Ada" } }, "noticeMonths").ShouldBe("Ada and Partnership Manager, Klinikpartner");
    }

    private static string Confirmer(Brief brief, string field) => StrategistTests.Derive(brief).Assumptions.First(a => a.Field == field).Confirmer;
}
