using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefDiffTests
{
    [Fact]
    public void A_brief_does_not_differ_from_itself() => BriefDiff.Between(new() { Company = "Acme" }, new() { Company = "Acme" }).ShouldBeEmpty();

    [Fact]
    public void Changes_are_said_in_words_with_their_side()
    {
        var before = new Brief { Model = new() { NoticeMonths = 3, Exclusivity = "none", RevenueShare = 12.5 } };
        var after = before with
        {
            Company = "Acme",
            Dials = new Dictionary<Dial, int> { [Dial.Urgency] = 5 },
            Value = new() { Acv = 1_200_000, YouProvide = [new("Logo", ValueKind.Brand, 5000)] },
            Model = before.Model with { NoticeMonths = 1, Exclusivity = "min-sunset", AutoRenew = true, Model = ModelId.CoSelling, RevenueShare = null },
            Governance = new() { PartnerSponsor = "Ida" },
        };
        var changes = BriefDiff.Between(before, after);
        changes.Select(c => c.Sentence).ShouldBe([
            "Company: not told → Acme", "Urgency: not told → 5 of 5", "Deal size: not told → 1,200,000", "What you provide: not told → Logo | Brand | 5000",
            "Model: not told → Co-selling", "Exclusivity: none → with minimums and sunset", "Our notice: 3 months → 1 month", "Automatic renewal: not told → yes",
            "Share of revenue through the partner: 12.5 % → not told", "Partner's executive sponsor: not told → Ida",
        ]);
        changes[^1].Side.ShouldBe(Side.Theirs);
        changes[0].Side.ShouldBe(Side.Ours);
    }

    [Fact]
    public void Ids_that_two_forms_share_are_kept_apart()
    {
        var change = BriefDiff.Between(new(), new() { Ratings = new Dictionary<string, int> { ["overlap"] = 2 } }).ShouldHaveSingleItem();
        (change.Form, change.Field).ShouldBe(("criteria", "overlap"));
    }
}
