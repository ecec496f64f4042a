using System.Net;

namespace StrategicPartnerships.Bot.Tests;

public sealed class ImportTests
{
    private const string Table = "Company;Market alignment;Customer overlap;Technical;Growth;Brand;Geography;Accounts;Win %;Deal size\nAcme;4;5;4;4;4;4;40;30 %;24k\nBeta;2;2;3;2;;;10;20;12k\nGamma;;;;;;;;;";

    [Fact]
    public async Task A_pasted_table_is_imported_at_once_and_ranked()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("list --import\n" + Table);
        ana.Text.ShouldContain("Imported 3 companies.");
        ana.Text.ShouldContain("Customer overlap: Customer overlap");
        ana.Text.ShouldContain("Win %: Win probability");
        ana.Text.ShouldContain("| 1 | Acme |");
        ana.Text.ShouldContain("288,000");
        ana.Text.ShouldContain("not rated");
        ana.Text.ShouldContain("24");
        ana.Html.ShouldContain("<svg");
        ana.Messages.ShouldAllBe(m => m.GetProperty("private").GetBoolean());
        await ana.Say("list");
        ana.Text.ShouldContain("3 companies, imported by you");
        await ana.PostObjective("Enter the Gulf healthcare market with our clinic software");
        await ana.Say("list");
        ana.Text.ShouldContain("3 companies, imported by you");
        ana.Text.ShouldContain("| 1 | Acme |");
    }

    [Fact]
    public async Task Bad_rows_are_told_by_line_and_nothing_is_stored()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("list --import\nName;market\nAcme;4\nBeta;six\nacme;3");
        ana.Text.ShouldContain("Nothing was imported.");
        ana.Text.ShouldContain("line 3: Market alignment is “six”");
        ana.Text.ShouldContain("line 4: “acme” stands on line 2 already");
        ana.Actions.ShouldBeEmpty();
        await ana.Say("list --import");
        await ana.Fill("csv", "Name;market\nAcme;six").Submit();
        ana.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ana.Errors.GetProperty("csv").GetString()!.ShouldContain("line 2: Market alignment");
        await ListIsEmpty(bot);
    }

    [Fact]
    public async Task A_file_is_taken_from_the_form_and_its_objective_moves_the_weights()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("list --import");
        ana.FormId.ShouldBe("import");
        ana.Form.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "file").GetProperty("kind").GetString().ShouldBe("file");
        var state = ana.Form.GetProperty("state").GetString();
        await ana.Post("/local/forms/import", new { state, values = new { csv = "Name\nOther", file = Table }, then = "next" });
        ana.Errors.GetProperty("file").GetString()!.ShouldContain("one of the two");
        await ana.Post("/local/forms/import", new { state, values = new { csv = "", file = Table, objective = "expand into DACH healthcare" }, then = "next" });
        ana.Text.ShouldContain("Imported 3 companies.");
        ana.Text.ShouldContain("read as New market");
        await ana.Click("Import again");
        ana.Value("objective").ShouldBe("expand into DACH healthcare");
        await ana.Submit("cancel");
        ana.Text.ShouldContain("Nothing was imported");
    }

    [Fact]
    public async Task Unknown_columns_are_asked_for_and_nothing_pasted_is_lost()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        const string csv = "Firm name;Zodiac;Fit with our market\nAcme;Leo;4\nBeta;Virgo;six";
        await ana.Say("list --import\n" + csv);
        ana.FormId.ShouldBe("columns");
        var field = ana.Form.GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "column2");
        field.GetProperty("label").GetString().ShouldBe("Column 2: Zodiac");
        field.GetProperty("hint").GetString()!.ShouldContain("Leo · Virgo");
        field.GetProperty("options").GetArrayLength().ShouldBe(24);
        await ana.Submit();
        ana.Errors.GetProperty("column1").GetString()!.ShouldContain("No column is the company name");
    }

    [Fact]
    public async Task The_columns_form_tells_wrong_cells_at_their_column_and_leads_back_and_on()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        const string csv = "Firm name;Zodiac;Fit with our market\nAcme;Leo;4\nBeta;Virgo;six";
        await ana.Say("list --import\n" + csv);
        var form = ana.Form;
        var state = form.GetProperty("state").GetString();
        await ana.Post("/local/forms/columns", new { state, values = new { column1 = "name", column2 = "ignore", column3 = "market" }, then = "next" });
        ana.Errors.GetProperty("column3").GetString()!.ShouldContain("line 3: Market alignment is “six”");
        await ana.Post("/local/forms/columns", new { state, values = new { column1 = "name", column2 = "name" }, then = "next" });
        ana.Errors.GetProperty("column2").GetString()!.ShouldContain("Column 1 has this meaning already");
        await ana.Post("/local/forms/columns", new { state, values = new { }, then = "back" });
        ana.FormId.ShouldBe("import");
        ana.Value("csv").ShouldBe(csv);
        await ana.Submit();
        ana.FormId.ShouldBe("columns");
        await ana.Fill("column1", "name").Fill("column2", "note").Submit();
        ana.Text.ShouldContain("Imported 2 companies.");
        ana.Text.ShouldContain("Fit with our market: not used");
    }

    [Fact]
    public async Task Importing_again_replaces_the_list_as_a_whole()
    {
        using var bot = new BotApp();
        var ana = bot.Talk();
        await ana.Say("list --import\n" + Table);
        await ana.Say("list --import\nName;market\nDelta;4");
        ana.Text.ShouldContain("The list before it (3 companies) is replaced.");
        ana.Text.ShouldNotContain("Acme");
        await ana.Say("list --import\nName;market\nEpsilon;six");
        await ana.PostObjective("Enter the Gulf healthcare market with our clinic software");
        await ana.Say("list");
        ana.Text.ShouldContain("one company, imported by you");
        ana.Text.ShouldContain("Delta");
    }

    [Fact]
    public async Task Only_the_one_who_imported_may_replace_or_forget_the_list()
    {
        using var bot = new BotApp();
        var (ana, ben) = (bot.Talk("ana"), bot.Talk("ben"));
        await ben.Say("list --import");
        var form = ben.Form.GetProperty("state").GetString();
        await ana.Say("list --import\n" + Table);
        foreach (var line in new[] { "list --import", "list --import\nName\nMine" })
        {
            await ben.Say(line);
            ben.FormId.ShouldBeNull();
            ben.Text.ShouldContain("imported by ana, who alone may replace or forget it");
        }

        await ben.Post("/local/forms/import", new { state = form, values = new { csv = "Name\nMine" }, then = "next", person = "ben" });
        ben.Text.ShouldContain("who alone may replace");
        foreach (var id in new[] { "candidates.forget.v1", "candidates.import.v1" })
        {
            await ben.Post("/local/actions", new { id, state = "", person = "ben" });
            ben.Text.ShouldContain("who alone may replace");
        }

        await ana.Click("Forget this list");
        ana.Text.ShouldContain("Forgotten: the list of 3 companies that ana imported on 2026-11-22");
        await ana.Post("/local/actions", new { id = "candidates.forget.v1", state = "", person = "ana" });
        ana.Text.ShouldContain("Nothing was removed");
        await ListIsEmpty(bot);
        await ben.Say("list --import\nName\nMine");
        ben.Text.ShouldContain("Imported one company.");
    }

    private static async Task ListIsEmpty(BotApp bot)
    {
        var someone = bot.Talk();
        await someone.PostObjective("Enter the Gulf healthcare market with our clinic software");
        await someone.Say("list");
        someone.Text.ShouldNotContain("imported by");
    }
}
