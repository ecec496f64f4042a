namespace StrategicPartnerships.Bot.Tests;

public sealed class CommandsTests
{
    [Fact]
    public async Task Help_lists_every_command()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("help");
        foreach (var word in new[] { "criteria", "value", "model", "governance", "list", "show", "status", "edit", "export", "schedule", "checkin", "delete" })
            ana.Text.ShouldContain(word);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("schedule")]
    [InlineData("checkin")]
    public async Task What_is_not_scheduled_yet_says_so(string keyword)
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say($"{keyword} Falcon");
        ana.Text.ShouldContain("Not yet scheduled");
        await ana.Say("export Falcon ics");
        ana.Text.ShouldContain("Not yet scheduled");
    }

    [Fact]
    public async Task An_export_is_the_posted_framework_in_each_format()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        await ana.Say("export Falcon txt");
        ana.Text.ShouldContain("PARTNER CRITERIA");
        await ana.Say("export Falcon md");
        ana.Text.ShouldContain("# ");
        await ana.Say("export Falcon html");
        ana.Text.ShouldStartWith("<!DOCTYPE html>");
        await ana.Say("export Falcon json");
        System.Text.Json.JsonDocument.Parse(ana.Text).RootElement.GetProperty("name").GetString().ShouldBe("Falcon");
    }

    [Fact]
    public async Task A_partnership_without_a_partner_gets_a_name_and_a_second_one_gets_another()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.PostObjective("Enter the Gulf healthcare market");
        await ana.PostObjective("Enter the Gulf healthcare market");
        var names = (await ana.Get("/local/partnerships")).EnumerateArray().Select(p => p.GetProperty("name").GetString()!).ToArray();
        names.Length.ShouldBe(2);
        names.ShouldBeUnique();
        names[1].ShouldBe(names[0] + " 2");
    }

    [Fact]
    public async Task The_export_holds_every_member_that_programs_rely_on()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await EditingTests.Begin(ana);
        var id = (await ana.Get("/local/partnerships"))[0].GetProperty("id").GetString();
        var export = await ana.Get($"/local/partnerships/{id}");
        export.GetProperty("modelChoice").GetArrayLength().ShouldBe(6);
        foreach (var member in new[] { "model", "score", "gated", "reasons" })
            export.GetProperty("modelChoice")[0].TryGetProperty(member, out _).ShouldBeTrue(member);
        foreach (var member in new[] { "average", "index", "verdict", "confidence", "matrixTotal" })
            export.GetProperty("fit").TryGetProperty(member, out _).ShouldBeTrue(member);
        foreach (var side in new[] { "you", "partner" })
            export.GetProperty("dependency").GetProperty(side).GetProperty("band").GetString().ShouldNotBeNullOrEmpty();
        foreach (var member in new[] { "ratio", "band", "returnYou", "returnPartner", "shareYou" })
            export.GetProperty("balance").TryGetProperty(member, out _).ShouldBeTrue(member);
        foreach (var scenario in new[] { "conservative", "base", "upside" })
            foreach (var member in new[] { "roiPercent", "paybackMonth", "npv" })
                export.GetProperty("value").GetProperty(scenario).TryGetProperty(member, out _).ShouldBeTrue(member);
        export.GetProperty("sections").GetArrayLength().ShouldBeGreaterThanOrEqualTo(10);
    }
}
