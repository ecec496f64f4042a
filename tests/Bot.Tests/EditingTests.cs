namespace StrategicPartnerships.Bot.Tests;

public sealed class EditingTests
{
    private const string Objective = "Enter the Gulf healthcare market with our clinic software";

    [Fact]
    public async Task A_stale_edit_shows_what_changed_and_can_be_applied_on_top()
    {
        using var bot = new BotApp();
        var (first, second) = (bot.Talk(), bot.Talk());
        await Begin(first);
        await first.Say("edit Falcon");
        await second.Say("edit Falcon");
        await first.Fill("company", "Medora").Submit("post");
        first.Text.ShouldContain("version 2");

        await second.Fill("region", "Oman").Submit("post");
        second.Text.ShouldContain("Nothing was overwritten");
        second.Text.ShouldContain("Medora");
        second.Text.ShouldContain("Oman");
        (await Export(second)).GetProperty("version").GetInt32().ShouldBe(2);

        await second.Click("Apply mine on top");
        second.Text.ShouldContain("version 3");
        await second.Say("edit Falcon");
        second.Value("company").ShouldBe("Medora");
        second.Value("region").ShouldBe("Oman");
    }

    [Fact]
    public async Task Discarding_a_stale_edit_leaves_the_other_version_alone()
    {
        using var bot = new BotApp();
        var (first, second) = (bot.Talk(), bot.Talk());
        await Begin(first);
        await second.Say("edit Falcon");
        await first.Say("edit Falcon");
        await first.Fill("company", "Medora").Submit("post");
        await second.Fill("company", "Other").Submit("post");
        await second.Click("Discard mine");
        await second.Say("edit Falcon");
        second.Value("company").ShouldBe("Medora");
    }

    [Fact]
    public async Task Only_the_owner_and_the_people_named_on_our_side_may_change_a_partnership()
    {
        using var bot = new BotApp();
        var (ana, ben) = (bot.Talk("ana"), bot.Talk("ben"));
        await Begin(ana);
        await ben.Say("edit Falcon");
        ben.FormId.ShouldBeNull();
        ben.Text.ShouldContain("Only ana");
        await ben.Say("governance Falcon");
        ben.FormId.ShouldBeNull();

        await ana.Say("governance Falcon");
        await ana.Fill("yourManager", "Ben").Submit("post");
        await ben.Say("edit Falcon");
        ben.FormId.ShouldBe("brief");
        await ben.Say("delete Falcon");
        ben.Text.ShouldContain("Only ana");
    }

    [Fact]
    public async Task A_draft_of_somebody_else_can_neither_be_filled_nor_posted()
    {
        using var bot = new BotApp();
        var (ana, eve) = (bot.Talk("ana"), bot.Talk("eve"));
        await ana.Say(Objective);
        var state = ana.Actions.First().GetProperty("state").GetString();
        await eve.Post("/local/actions", new { id = "framework.post.v1", state, person = "eve" });
        eve.Text.ShouldContain("belongs to somebody else");
        await eve.Post("/local/forms/brief", new { state, values = new { company = "Eve" }, person = "eve" });
        eve.Text.ShouldContain("belongs to somebody else");
        (await eve.Get("/local/partnerships")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_removes_every_version()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await Begin(ana);
        await ana.Say("delete Falcon");
        await ana.Click("Keep");
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(1);
        await ana.Say("delete Falcon");
        await ana.Click("Delete");
        (await ana.Get("/local/partnerships")).GetArrayLength().ShouldBe(0);
        await ana.Say("list");
        ana.Text.ShouldContain("No partnership yet");
    }

    internal static async Task Begin(Conversation owner)
    {
        await owner.Say("");
        await owner.Fill("objective", Objective).Fill("partner", "Falcon").Submit("post");
    }

    private static async Task<System.Text.Json.JsonElement> Export(Conversation talk) => (await talk.Get("/local/partnerships"))[0];
}
