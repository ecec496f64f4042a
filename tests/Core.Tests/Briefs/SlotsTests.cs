using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class SlotsTests
{
    private static readonly Slots Empty = new(new Dictionary<string, string>(), new Dictionary<string, string> { ["segment"] = "target customers" });

    [Theory]
    [InlineData("two thirds with {segment}, including in {region}", "two thirds with target customers")]
    [InlineData("staff in {region}", "staff")]
    [InlineData("plan for {region} agreed", "plan agreed")]
    public void A_phrase_about_an_unknown_region_is_dropped_as_a_whole(string sentence, string expected) => Empty.Fill(sentence).ShouldBe(expected);
}
