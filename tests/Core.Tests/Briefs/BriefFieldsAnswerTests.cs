using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefFieldsAnswerTests
{
    private static string? Error(string form, string id, string typed) => BriefFields.Find(form, id)!.Write(new(), typed, TestCases.Playbook).Error;

    private static string? Taken(string form, string id, string typed) => BriefFields.Find(form, id)!.Canonical(typed, TestCases.Playbook);

    [Theory]
    [InlineData("50000", "50000")]
    [InlineData("1,200,000.50", "1200000.5")]
    [InlineData("1.200.000,50", "1200000.5")]
    [InlineData("1 200 000", "1200000")]
    [InlineData("1\u00A0200\u202F000", "1200000")]
    [InlineData("1'200'000", "1200000")]
    [InlineData("12,00,000", "1200000")]
    [InlineData("50k", "50000")]
    [InlineData("1.5m", "1500000")]
    [InlineData("1,5 million", "1500000")]
    [InlineData("2bn", "2000000000")]
    [InlineData("50,000", "50000")]
    [InlineData("0.50", "0.5")]
    [InlineData("0", "0")]
    [InlineData("", "")]
    public void Money_is_read_as_people_write_it(string typed, string value) => Taken("value", "acv", typed).ShouldBe(value);

    [Theory]
    [InlineData("50.000", "“50.000” can be read as 50,000 or as 50. Write it without the dot, such as 50,000, or with two decimals.")]
    [InlineData("€50,000", "“€50,000” holds more than a number. Write the number alone, such as 50000, 1,200,000.50 or 1.5m; amounts are in the currency of the brief.")]
    [InlineData("50000 EUR", "“50000 EUR” holds more than a number. Write the number alone, such as 50000, 1,200,000.50 or 1.5m; amounts are in the currency of the brief.")]
    [InlineData("a lot", "“a lot” cannot be read as a number. Write it in digits, such as 50000, 1,200,000.50 or 1.5m.")]
    [InlineData("12 34", "“12 34” cannot be read as a number. Write it in digits, such as 50000, 1,200,000.50 or 1.5m.")]
    [InlineData("-5", "“-5” is out of range: write a number from 0 to 999,999,999,999.99.")]
    [InlineData("1000bn", "“1000bn” is out of range: write a number from 0 to 999,999,999,999.99.")]
    [InlineData("3.14159", "“3.14159” is finer than needed: write at most two decimals.")]
    public void Money_that_cannot_be_taken_says_how_to_write_it(string typed, string error) => Error("value", "acv", typed).ShouldBe(error);

    [Theory]
    [InlineData("15 %", "15")]
    [InlineData("12,5", "12.5")]
    [InlineData("100", "100")]
    [InlineData("12.345", "12.3450")]
    public void Percentages_are_read_from_nil_to_a_hundred(string typed, string value) => Taken("value", "churn", typed).ShouldBe(value);

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    public void Other_percentages_are_out_of_range(string typed) => Error("value", "churn", typed)!.ShouldContain("from 0 to 100");

    [Theory]
    [InlineData("noticeMonths", "6 months", "6")]
    [InlineData("noticeMonths", "1.5", "1.5")]
    [InlineData("partnerNoticeDays", "90 days", "90")]
    public void Units_may_stand_behind_a_number(string id, string typed, string value) => Taken("model", id, typed).ShouldBe(value);

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("3.5")]
    [InlineData("good")]
    public void A_rating_off_the_scale_is_refused(string typed)
    {
        Error("criteria", "sponsor", typed).ShouldBe($"“{typed}” is not on the scale. Choose a whole number from 1 to 5, or leave it empty while it is unknown.");
        Error("brief", "urgency", typed).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("2027-03-01", "2027-03-01")]
    [InlineData("2027/3/1", "2027-03-01")]
    [InlineData("1 March 2027", "2027-03-01")]
    [InlineData("Mar 1, 2027", "2027-03-01")]
    public void Days_are_read_when_they_leave_no_doubt(string typed, string value) => Taken("brief", "startDate", typed).ShouldBe(value);

    [Fact]
    public void Doubtful_and_far_days_are_asked_back()
    {
        Error("brief", "startDate", "03/04/2027").ShouldBe("“03/04/2027” is not a day that can be read. Write year, month, day, such as 2027-03-01.");
        Error("brief", "startDate", "2027-02-30").ShouldNotBeNull();
        Error("brief", "startDate", "1999-12-31").ShouldBe("“1999-12-31” is too far away. Write a day between 2000-01-01 and 2100-12-31.");
        Error("brief", "startDate", "2101-01-01").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("9:05", "09:05")]
    [InlineData("2:30 PM", "14:30")]
    [InlineData("9am", "09:00")]
    public void Times_of_day_are_read(string typed, string value) => Taken("governance", "time", typed).ShouldBe(value);

    [Fact]
    public void A_time_that_is_none_is_refused() => Error("governance", "time", "25:00").ShouldBe("“25:00” is not a time of day. Write hours and minutes, such as 10:00 or 14:30.");

    [Fact]
    public void Several_values_are_taken_together_or_not_at_all()
    {
        var brief = new Brief { Company = "Acme" };
        var outcome = BriefFields.Apply("brief", brief, new Dictionary<string, string> { ["company"] = "Other", ["stage"] = "9", ["startDate"] = "soon" }, TestCases.Playbook);
        outcome.Accepted.ShouldBeFalse();
        outcome.Errors.Keys.Order().ShouldBe(["stage", "startDate"]);
        outcome.Brief.ShouldBeSameAs(brief);
    }

    [Fact]
    public void Only_the_values_present_change_and_unknown_ids_are_passed_over()
    {
        var outcome = BriefFields.Apply("brief", new Brief { Company = "Acme", Partner = "Beta" }, new Dictionary<string, string> { ["partner"] = "", ["overlap"] = "4", ["market"] = "1" }, TestCases.Playbook);
        outcome.Accepted.ShouldBeTrue();
        outcome.Brief.Company.ShouldBe("Acme");
        outcome.Brief.Partner.ShouldBeNull();
        outcome.Brief.Dials[Dial.Overlap].ShouldBe(4);
        outcome.Brief.Ratings.ShouldBeEmpty();
    }
}
