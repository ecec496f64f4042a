using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class ValueFormTests
{
    public static TheoryData<ModelId> Models => [.. Enum.GetValues<ModelId>()];

    private static Brief Told(ModelId model) => new() { Objective = "win more clinics with our rota software", Model = new() { Model = model } };

    private static Framework Derive(Brief brief) => Strategist.Derive(brief, FormCases.Playbook, new(2026, 11, 22));

    [Theory]
    [MemberData(nameof(Models))]
    public void Sent_back_as_shown_it_tells_nothing(ModelId model)
    {
        var (brief, framework) = (Told(model), Derive(Told(model)));
        var form = FormCatalogue.Open("value", brief, framework, FormCases.Playbook, "");
        FormCatalogue.Submit("value", brief, framework, FormCases.Playbook, form.Fields.ToDictionary(f => f.Id, f => f.Value)).Brief.ShouldBeSameAs(brief);
        form.Fields.Single(f => f.Id == "youProvide").Value.ShouldContain(" | ");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_investments_shown_are_yearly_and_mean_the_same_when_somebody_says_them(ModelId model)
    {
        var (brief, framework) = (Told(model), Derive(Told(model)));
        var form = FormCatalogue.Open("value", brief, framework, FormCases.Playbook, "");
        var said = new[] { "yourInvestment", "partnerInvestment" }.ToDictionary(id => id, id => form.Fields.Single(f => f.Id == id).Value);
        var told = BriefFields.Apply("value", brief, said, FormCases.Playbook).Brief;
        told.Value.YourInvestment.ShouldNotBeNull();
        var (before, after) = (framework.Value, Derive(told).Value);
        after.Balance.Ratio.ShouldBe(before.Balance.Ratio, 1e-6);
        after.Balance.ReturnPartner.ShouldBe(before.Balance.ReturnPartner, 1e-6);
        after.Quantification.Base.RoiPercent.ShouldBe(before.Quantification.Base.RoiPercent, 1e-3);
    }

    [Fact]
    public void The_items_shown_keep_their_worth_when_one_of_them_is_reworded()
    {
        var (brief, framework) = (Told(ModelId.CoSelling), Derive(Told(ModelId.CoSelling)));
        var form = FormCatalogue.Open("value", brief, framework, FormCases.Playbook, "");
        var said = new[] { "youProvide", "partnerProvides" }.ToDictionary(id => id, id => "Our " + form.Fields.Single(f => f.Id == id).Value);
        var told = FormCatalogue.Submit("value", brief, framework, FormCases.Playbook, said).Brief;
        told.Value.YouProvide.Count.ShouldBeGreaterThanOrEqualTo(3);
        Derive(told).Value.Balance.Ratio.ShouldBe(framework.Value.Balance.Ratio, 1e-4);
    }

    [Fact]
    public void A_losing_side_stands_before_everything_else_in_the_result()
    {
        var framework = Derive(Told(ModelId.CoDevelopment) with { Partner = "Falcon", Value = new() { PartnerShare = 20 } });
        var text = PlainTextRenderer.Render(FrameworkDocument.OfValue(framework));
        var first = text.IndexOf("Losing side: Falcon", StringComparison.Ordinal);
        first.ShouldBeGreaterThan(0);
        first.ShouldBeLessThan(text.IndexOf("Balance: ", StringComparison.Ordinal));
        first.ShouldBeLessThan(text.IndexOf("MUTUAL VALUE MAP", StringComparison.Ordinal));
        PlainTextRenderer.Render(FrameworkDocument.Of(framework)).Split("Losing side: Falcon\n").Length.ShouldBe(2, "once in the whole framework");
    }

    [Fact]
    public void The_partners_return_stands_beside_ours_and_is_held_back_from_the_partner()
    {
        var document = FrameworkDocument.Of(Derive(Told(ModelId.Reseller)));
        PlainTextRenderer.Render(document).ShouldContain("Partner's return: ");
        PlainTextRenderer.Render(document.WithoutInternal()).ShouldNotContain("Partner's return: ");
    }
}
