using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class ModelPrefillTests
{
    [Fact]
    public void Both_sides_are_pre_filled_from_the_typical_rows_of_the_model_as_assumed()
    {
        var brief = new Brief { Objective = "expand into DACH healthcare", Model = new() { Model = ModelId.Reseller, TheirAlternatives = "none" } };
        var form = FormCatalogue.Open("model", brief, Strategist.Derive(brief, FormCases.Playbook, new(2026, 11, 22)), FormCases.Playbook, "");
        var shown = form.Fields.ToDictionary(f => f.Id);
        foreach (var (id, value) in new (string, string)[]
        {
            ("revenueShare", "15"), ("alternatives", "identified"), ("data", "partner-bills"), ("monthsToReplace", "6"), ("control", "mutual"), ("partnerNoticeDays", "90"),
            ("theirRevenueShare", "12"), ("theirData", "ours"), ("theirMonthsToReplace", "4"), ("theirControl", "over-90"),
        })
            (id, shown[id].Value, shown[id].Assumed).ShouldBe((id, value, true));
        (shown["theirAlternatives"].Value, shown["theirAlternatives"].Assumed).ShouldBe(("none", false));
    }
}
