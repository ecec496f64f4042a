using System.Globalization;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

/// <summary>Examples of playbook part 2 §4. Today is Sunday 22 November 2026.</summary>
public sealed class NumbersAndDeadlinesTests
{
    [Theory]
    [InlineData("Double revenue by 2028", "2028-12-31")]
    [InlineData("Grow sales before June 2027", "2027-05-31")]
    [InlineData("Grow sales by June 2027", "2027-06-30")]
    [InlineData("Grow sales by 30 June 2027", "2027-06-30")]
    [InlineData("Grow sales by June 30, 2027", "2027-06-30")]
    [InlineData("Grow sales until 2027-03-15", "2027-03-15")]
    [InlineData("Grow sales by June", "2027-06-30")]
    [InlineData("Grow sales before 2028", "2027-12-31")]
    [InlineData("Grow sales by Q3 2027", "2027-09-30")]
    [InlineData("Grow sales before Q3 2027", "2027-06-30")]
    [InlineData("Grow sales by the end of 2027", "2027-12-31")]
    [InlineData("Grow sales by end of quarter", "2026-12-31")]
    [InlineData("Grow sales within 6 months", "2027-05-22")]
    [InlineData("Grow sales in the next two quarters", "2027-05-22")]
    [InlineData("Grow sales within ten days", "2026-12-02")]
    [InlineData("Grow sales this quarter", "2026-12-31")]
    [InlineData("Grow sales next quarter", "2027-03-31")]
    [InlineData("Grow sales next year", "2027-12-31")]
    [InlineData("Grow sales by 25%", null)]
    [InlineData("Grow sales in 3 markets", null)]
    public void A_deadline_is_read_from_its_words(string objective, string? day) =>
        ObjectiveReaderTests.Read(objective).Deadline.ShouldBe(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Generate 40 qualified leads per quarter", 40, "leads")]
    [InlineData("Win three reference customers in Spain", 3, "customers")]
    [InlineData("Win our first ten in Spain", 10, "customers")]
    [InlineData("Sign a dozen partners", 12, "partners")]
    [InlineData("Win 1,200 customers", 1200, "customers")]
    [InlineData("Win 2.5k customers", 2500, "customers")]
    public void A_number_with_its_noun_is_the_target(string objective, double number, string noun) =>
        ObjectiveReaderTests.Read(objective).Count.ShouldBe(new TargetCount(number, noun));

    [Theory]
    [InlineData("Grow sales by 25%", 25, true, null)]
    [InlineData("Grow sales by 25 percent", 25, true, null)]
    [InlineData("Double partner revenue", 100, true, null)]
    [InlineData("Triple revenue", 200, true, null)]
    [InlineData("Halve acquisition cost", -50, true, null)]
    [InlineData("Add €2m of pipeline", 2_000_000, false, "EUR")]
    [InlineData("Add $1.5 million of pipeline", 1_500_000, false, "USD")]
    [InlineData("Add 300k CHF of pipeline", 300_000, false, "CHF")]
    [InlineData("Add EUR 250,000 of pipeline", 250_000, false, "EUR")]
    public void Money_and_percent_are_the_target_amount(string objective, double number, bool percent, string? currency)
    {
        var amount = ObjectiveReaderTests.Read(objective).Amount.ShouldNotBeNull();
        (amount.Number, amount.Percent, amount.Currency).ShouldBe((number, percent, currency));
    }

    [Fact]
    public void Of_two_numbers_the_nearest_to_the_objective_is_the_target_and_the_other_is_said()
    {
        var read = ObjectiveReaderTests.Read("Increase sales by 20% and hire staff for 90% of stores");
        read.Amount!.Number.ShouldBe(20);
        read.Remarks.ShouldContain("Also read: 90 %.");
    }
}
