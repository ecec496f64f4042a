using CsCheck;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Tests.Frameworks;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class DialsLineTests
{
    [Theory]
    [InlineData("urgency 5, channel 4, proven yes", "channel 4, urgency 5, proven yes")]
    [InlineData("Deal size=2", "dealSize 2")]
    [InlineData("deal-size: 4", "dealSize 4")]
    [InlineData("Partner's channel strength 1, Appetite for commitment 2", "channel 1, commitment 2")]
    [InlineData("URGENCY 5 ; Proven: No", "urgency 5, proven no")]
    [InlineData(" , ", "")]
    public void Ids_and_names_are_read_in_any_case(string typed, string canonical)
    {
        var (line, error) = DialsLine.Read(typed);
        error.ShouldBeNull();
        line!.Print().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("speed 5", "stage, resources, technical, channel, commitment, overlap, dealSize, urgency, complexity and proven")]
    [InlineData("urgency 6", "a whole number from 1 to 5")]
    [InlineData("urgency five", "a whole number from 1 to 5")]
    [InlineData("urgency", "has no value")]
    [InlineData("deal size", "has no value")]
    [InlineData("proven", "proven yes")]
    [InlineData("proven 3", "proven yes or proven no")]
    [InlineData("urgency 5, urgency 4", "twice")]
    [InlineData("<script>alert(1)</script>", "is not one of the inputs")]
    public void What_cannot_be_read_is_told_with_what_would_be_right(string typed, string says)
    {
        var (line, error) = DialsLine.Read(typed);
        line.ShouldBeNull();
        error.ShouldNotBeNull().ShouldContain(says);
    }

    [Fact]
    public void A_printed_line_reads_back_as_the_same() => Gen.Select(ComparisonCases.SomeDials, ComparisonCases.Any<bool?>(null, true, false)).Sample((dials, proven) =>
    {
        var (line, error) = DialsLine.Read(new DialsLine(dials, proven).Print());
        error.ShouldBeNull();
        line!.Values.OrderBy(v => v.Key).ShouldBe(dials.OrderBy(v => v.Key));
        line.Proven.ShouldBe(proven);
    });

    [Fact]
    public void No_text_makes_it_fail() => Gen.String[0, 60].Sample(text =>
    {
        var (line, error) = DialsLine.Read(text);
        (line is null).ShouldBe(error is not null);
    }, iter: 2000);
}
