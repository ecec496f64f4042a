using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

public sealed class PresetComparisonTests
{
    public static TheoryData<ModelId> Models => [.. Enum.GetValues<ModelId>()];

    /// <summary>Two ways to the same figures: the short one of every framework, and the whole judgement of a what-if.</summary>
    [Theory]
    [MemberData(nameof(Models))]
    public void Each_preset_re_runs_terms_balance_and_index(ModelId model)
    {
        foreach (var brief in new Brief[]
        {
            new(), new() { Model = new() { Exclusivity = "bare", TheirRevenueShare = 40, AutoRenew = true } }, new() { Value = new() { PartnerShare = 45, Acv = 90_000, PartnerInvestment = 5_000 } },
            new() { Value = new() { YouProvide = [new("Trained people", ValueKind.Capability, 50_000)] }, ProductOverlap = true },
        })
        {
            var told = brief with { Objective = "expand into DACH healthcare", Model = brief.Model with { Model = model } };
            var it = CaseReader.Read(told, TestCases.Playbook, TestCases.Today);
            var framework = Strategist.Derive(told, TestCases.Playbook, TestCases.Today);
            framework.Terms.Presets.Select(p => p.Id).ShouldBe(["cautious", "standard", "partner-first"]);
            foreach (var preset in framework.Terms.Presets)
            {
                var judged = Judgement.Of(it, preset.Id);
                (preset.PartnerShare, preset.TermMonths).ShouldBe((judged.Terms.InForce.PartnerSharePercent, judged.Terms.InForce.TermMonths));
                (preset.Ratio, preset.BalanceBand, preset.Losing).ShouldBe((judged.Balance.Ratio, judged.Balance.Band, judged.Balance.LosingSide));
                (preset.Ours, preset.OursBand, preset.Theirs, preset.TheirsBand).ShouldBe(
                    (judged.Dependency.Ours.Index, judged.Dependency.Ours.Band, judged.Dependency.Theirs.Index, judged.Dependency.Theirs.Band));
            }

            var inForce = framework.Terms.Presets.Single(p => p.InForce);
            (inForce.Id, inForce.Ratio, inForce.Ours).ShouldBe(("standard", framework.Value.Balance.Ratio, framework.Dependency.Ours.Index));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Cautious_never_makes_us_more_dependent_than_standard_nor_pays_more(ModelId model)
    {
        var presets = Derive(new() { Model = new() { Model = model } });
        presets[0].Ours.ShouldBeLessThanOrEqualTo(presets[1].Ours);
        presets[0].PartnerShare.ShouldBeLessThanOrEqualTo(presets[1].PartnerShare);
        presets[2].PartnerShare.ShouldBeGreaterThanOrEqualTo(presets[1].PartnerShare);
    }

    [Fact]
    public void A_chosen_preset_is_the_one_in_force_and_a_typed_share_stays_under_each()
    {
        Derive(new() { Model = new() { Preset = "cautious" } }).Single(p => p.InForce).Id.ShouldBe("cautious");
        var typed = Derive(new() { Value = new() { PartnerShare = 22 } });
        typed.ShouldAllBe(p => p.PartnerShare == 22 && p.ShareTyped && !p.ExclusivityTyped);
    }

    private static IReadOnlyList<Core.ModelDesigner.PresetOutcome> Derive(Brief brief) =>
        Strategist.Derive(brief with { Objective = "expand into DACH healthcare" }, TestCases.Playbook, TestCases.Today).Terms.Presets;
}
