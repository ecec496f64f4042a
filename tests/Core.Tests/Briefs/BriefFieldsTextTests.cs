using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class BriefFieldsTextTests
{
    private static string? Error(string id, string typed) => BriefFields.Find("brief", id)!.Write(new(), typed, TestCases.Playbook).Error;

    private static string? Taken(string id, string typed) => BriefFields.Find("brief", id)!.Canonical(typed, TestCases.Playbook);

    [Fact]
    public void Control_characters_direction_marks_and_outer_blanks_are_taken_out()
    {
        Taken("company", "  Ac\u0000me\u202E \u0007GmbH\n").ShouldBe("Acme GmbH");
        Taken("company", "Half \uD83D of 😀").ShouldBe("Half  of 😀");
        Taken("objective", "one\r\ntwo\tthree").ShouldBe("one\ntwo three");
    }

    [Fact]
    public void An_objective_of_500_characters_fits_and_a_longer_one_says_by_how_much()
    {
        Error("objective", new string('x', 500)).ShouldBeNull();
        Error("objective", new string('x', 612)).ShouldBe("The objective is 612 characters long, and at most 500 fit. Shorten it by 112.");
    }

    [Fact]
    public void An_objective_is_asked_for() => Error("objective", " ")!.ShouldStartWith("Say in a sentence what the partnership is for");

    [Fact]
    public void A_name_holds_120_characters()
    {
        Error("partner", new string('x', 120)).ShouldBeNull();
        Error("partner", new string('x', 121)).ShouldBe("The answer is 121 characters long, and at most 120 fit. Shorten it by 1.");
    }

    [Theory]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("utc", "UTC")]
    public void A_zone_is_known_by_its_id_or_its_city(string typed, string zone) => Taken("timeZone", typed).ShouldBe(zone);

    [Theory]
    [InlineData("Europe/Berlni", "“Europe/Berlni” is not a time zone. Did you mean Europe/Berlin")]
    [InlineData("Zurch", "“Zurch” is not a time zone. Did you mean Europe/Zurich")]
    [InlineData("somewhere in the far north of the old continent", "“somewhere in the far north of the old c…” is not a time zone. Write its region and city")]
    [InlineData("Atlantis and beyond", "“Atlantis and beyond” is not a time zone. Write its region and city, such as Europe/Berlin or America/New_York.")]
    public void An_unknown_zone_gets_the_nearest_named(string typed, string error) => Error("timeZone", typed)!.ShouldStartWith(error);

    [Fact]
    public void Currencies_are_three_letters_that_the_playbook_knows()
    {
        Taken("currency", "eur").ShouldBe("EUR");
        Error("currency", "€").ShouldBe("“€” is not a currency code. Write its three letters, such as EUR or USD.");
        Error("currency", "xyz")!.ShouldStartWith("XYZ is not a currency that the playbook knows. Use one of AED, ");
    }

    [Theory]
    [InlineData("de", "DE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("UK", "GB")]
    [InlineData("fiji", "FJ")]
    public void Countries_are_known_by_code_or_name(string typed, string code) => Taken("homeCountry", typed).ShouldBe(code);

    [Fact]
    public void An_unknown_country_is_refused() =>
        Error("homeCountry", "Atlantis").ShouldBe("“Atlantis” is not a country. Write its name in English or its two letters, such as Germany or DE.");
}
