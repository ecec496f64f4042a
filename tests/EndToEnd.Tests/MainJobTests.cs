using Microsoft.Playwright;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The product's main job in a real browser against a real process.</summary>
public sealed class MainJobTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task An_objective_becomes_a_framework_is_refined_posted_and_found_again_after_a_crash()
    {
        var folder = Directory.CreateTempSubdirectory("partnerships").FullName;
        await using (var bot = await RunningBot.Start(folder))
        {
            var chat = await ChatPage.Open(chromium, bot.Address);
            await chat.Page.Take("1-empty");
            await chat.HasNoSeriousFault();

            await chat.Type("/strategic-partnerships expand into DACH healthcare");
            await chat.Expect(chat.LastMessage, "Only you see this");
            await chat.Expect(chat.LastMessage, "Win the first 3 reference customers");
            await chat.Expect(chat.LastMessage, "health-IT integrators");
            await chat.Page.Take("2-preview");
            await chat.HasNoSeriousFault();

            await chat.Press("Refine");
            await chat.ExpectPanel("brief");
            await chat.Page.Take("3-form");
            await chat.HasNoSeriousFault();
            await chat.Fill("partner", "Klinikpartner GmbH");
            await chat.Fill("company", "Medora");
            await chat.Press("Next");

            await chat.Choose("market", "4");
            await chat.Choose("sponsor", "4");
            await chat.Press("Next");
            await chat.Fill("acv", "lots of money");
            await chat.Press("Next");
            await Assertions.Expect(chat.Panel.Locator("#field-acv-error")).ToBeVisibleAsync();
            (await chat.Panel.Locator("#field-acv").InputValueAsync()).ShouldBe("lots of money");
            await chat.Page.Take("4-field-error");
            await chat.Fill("acv", "60000");
            await chat.Press("Next");
            await chat.Choose("model", "co-selling");
            await chat.Press("Back");
            (await chat.Panel.Locator("#field-acv").InputValueAsync()).ShouldBe("60000");
            await chat.Press("Next");
            (await chat.Panel.Locator("#field-model").InputValueAsync()).ShouldBe("co-selling");
            await chat.Press("Next");
            await chat.Fill("yourManager", "Ada Lovelace");
            await chat.Press("Post framework");

            await chat.Expect(chat.LastMessage, "Klinikpartner GmbH");
            await chat.Expect(chat.LastMessage, "Ada Lovelace");
            await chat.Expect(chat.LastMessage, "Model 1: Co-selling Partnership");
            await Assertions.Expect(chat.LastMessage.Locator(".meta")).ToBeInViewportAsync();
            (await chat.Log.GetByText("/strategic-partnerships /strategic-partnerships").CountAsync()).ShouldBe(0);
            await chat.Page.Take("5-posted");
            await chat.HasNoSeriousFault();
            chat.Foreign.ShouldBeEmpty();
            chat.Complaints.Where(c => !c.Contains("422", StringComparison.Ordinal)).ShouldBeEmpty();
        }

        await using var restarted = await RunningBot.Start(folder);
        var again = await ChatPage.Open(chromium, restarted.Address);
        await again.Type("show Klinikpartner GmbH");
        await again.Expect(again.LastMessage, "Ada Lovelace");
        await again.Expect(again.LastMessage, "Model 1: Co-selling Partnership");
    }

    [Fact]
    public async Task The_page_works_by_keyboard_in_the_dark_on_a_narrow_screen()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var chat = await ChatPage.Open(chromium, bot.Address, width: 360, height: 740, scheme: ColorScheme.Dark);
        await chat.Line.FocusAsync();
        await chat.Page.Keyboard.TypeAsync("crit");
        await Assertions.Expect(chat.Page.Locator("#completions")).ToBeVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.Line.FillAsync("");
        await chat.Page.Keyboard.TypeAsync("lower churn among restaurant customers");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Expect(chat.LastMessage, "Raise retention");
        await chat.Page.Take("6-narrow-dark");
        await chat.HasNoSeriousFault();
        var overflow = await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task Odd_input_is_answered_in_words_and_stays_inert()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var chat = await ChatPage.Open(chromium, bot.Address);
        await chat.Type("grow sales of <img src=x onerror=alert(1)> **bold** [link](http://evil.example) @everyone =1+1 \u202Egnp.exe");
        await chat.Expect(chat.LastMessage, "STRATEGIC PARTNERSHIP FRAMEWORK");
        (await chat.Log.Locator("img").CountAsync()).ShouldBe(0);
        (await chat.Log.Locator("a[href*='evil']").CountAsync()).ShouldBe(0);
        await chat.Type(new string('x', 10_000));
        await chat.Expect(chat.LastMessage, "500");
        chat.Foreign.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_reaches_another_open_page_without_a_reload()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var writer = await ChatPage.Open(chromium, bot.Address);
        var reader = await ChatPage.Open(chromium, new Uri(bot.Address, "/?person=bob"));
        await writer.Type("build trust with Swiss banks");
        await writer.Expect(writer.LastMessage, "Only you see this");
        await writer.Press("Post here");
        await reader.Expect(reader.LastMessage, "STRATEGIC PARTNERSHIP FRAMEWORK");
        (await reader.Log.GetByText("Only you see this").CountAsync()).ShouldBe(0);
    }
}
