using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class ZoneSuggestionsTests
{
    private static readonly DateOnly Winter = new(2026, 11, 24), Summer = new(2026, 7, 1);

    private static string[] Ids(string typed, DateOnly? on = null) => [.. ZoneSuggestions.Of(typed, on ?? Winter).Select(o => o.Value)];

    [Theory]
    [InlineData("ber", "Europe/Berlin")]
    [InlineData("Germany", "Europe/Berlin")]
    [InlineData("münchen", "Europe/Berlin")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Europe/London", "Europe/London")]
    [InlineData("uk", "Europe/London")]
    [InlineData("usa", "America/New_York")]
    [InlineData("San Francisco", "America/Los_Angeles")]
    [InlineData("bangalore", "Asia/Kolkata")]
    [InlineData("knox indiana", "America/Indiana/Knox")]
    [InlineData("utc", "Etc/UTC")]
    [InlineData("+1", "Europe/Berlin")]
    [InlineData("UTC-5", "America/New_York")]
    [InlineData("gmt +05:30", "Asia/Kolkata")]
    [InlineData("\u22128", "America/Los_Angeles")]
    public void The_likeliest_zone_comes_first(string typed, string id) => Ids(typed)[0].ShouldBe(id);

    [Fact]
    public void An_empty_query_gives_the_common_ones_and_a_way_back()
    {
        var options = ZoneSuggestions.Of(" ", Winter);
        options[0].Text.Text.ShouldBe("Europe/Berlin (UTC+01:00, Germany)");
        (options[^1].Value, options[^1].Text.Text).ShouldBe(("-", "Not told"));
        options.Count.ShouldBeInRange(20, 40);
    }

    [Fact]
    public void Offsets_are_those_of_the_day()
    {
        Ids("+2", Summer)[0].ShouldBe("Europe/Berlin");
        Ids("+2").ShouldNotContain("Europe/Berlin");
        ZoneSuggestions.Of("berlin", Summer)[0].Text.Text.ShouldContain("UTC+02:00");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("america")]
    [InlineData("+0")]
    public void Every_answer_fits(string typed)
    {
        var options = ZoneSuggestions.Of(typed, Winter);
        options.Count.ShouldBeInRange(1, 100);
        options.ShouldAllBe(o => o.Text.Text.Length <= 75 && o.Value.Length <= 75);
        options.Select(o => o.Value).ShouldBeUnique();
    }

    [Theory]
    [InlineData("nowhere at all")]
    [InlineData("+99")]
    [InlineData("+1:99")]
    [InlineData("5")]
    [InlineData("\uD800qq")]
    public void What_is_no_zone_finds_nothing(string typed) => Ids(typed).ShouldBeEmpty();

    [Fact]
    public void Every_city_of_ours_leads_to_its_zone()
    {
        foreach (var (zone, names) in ZoneCities.All)
            foreach (var name in names.Split(' '))
                Ids(name).ShouldContain(zone, name);
    }
}
