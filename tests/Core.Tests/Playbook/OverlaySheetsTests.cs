namespace StrategicPartnerships.Core.Tests.Playbooks;

public sealed class OverlaySheetsTests
{
    [Fact]
    public void The_closed_lists_are_complete()
    {
        var overlays = TestCases.Playbook.Overlays;
        overlays.OfferKinds.Count.ShouldBe(7);
        overlays.Functions.Count.ShouldBe(15);
        overlays.Industries.Count.ShouldBe(13);
        overlays.Regions.Count.ShouldBe(16);
        overlays.Countries.Count.ShouldBe(58);
    }
}
