using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.GovernanceBuilder;

public sealed class GovernanceSheetsTests
{
    [Fact]
    public void Every_metric_of_the_playbook_is_there()
    {
        GovernanceCases.Sheets.ArchetypeMetrics.Values.Sum(m => m.Count).ShouldBe(32);
        GovernanceCases.Sheets.ModelMetrics.Values.Sum(m => m.Count).ShouldBe(35);
    }

    [Theory]
    [InlineData("governance-health.yaml", "revenue: 35", "revenue: 34", "the weights sum to 99, not 100")]
    [InlineData("metric-rows.yaml", "referral: ref_opp", "referral: ref_gone", "metric ref_gone is not known")]
    [InlineData("governance-meetings.yaml", "{minutes: 5, item: Purpose}", "{minutes: 6, item: Purpose}", "the agenda of exec-review takes 76 minutes, not 75")]
    [InlineData("overlay-regions.yaml", "easter+39", "ester+39", "holiday rule ester+39 cannot be read")]
    [InlineData("metric-model.yaml", "id: ref_opp", "id: ref_intros", "metric ref_intros is there twice")]
    [InlineData("calendar-dates.yaml", "quietFrom: 12-20", "quietFrom: 20-12", "20-12 is not a day written MM-DD")]
    [InlineData("governance-cadence.yaml", "firstDays: 14}", "firstDays: 0}", "forum working-team needs everyDays and firstDays of 1 or more")]
    public void A_wrong_sheet_is_refused_with_its_reason(string file, string right, string wrong, string reason)
    {
        var files = PlaybookFiles.Embedded();
        var own = files.Replace(new Dictionary<string, string> { [file] = files.Text(file).Replace(right, wrong, StringComparison.Ordinal) });
        Should.Throw<PlaybookException>(() => Playbook.Load(own)).Message.ShouldContain(reason);
    }
}
