using Microsoft.Playwright;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The pictures as a person sees them: under our own policy, light and dark, on a narrow screen and on paper.</summary>
public sealed class PicturePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Pictures_are_seen_in_the_chat_and_on_the_print_page_and_their_letters_can_be_read()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var chat = await ChatPage.Open(chromium, bot.Address, width: 360, height: 740, scheme: ColorScheme.Dark);
        await chat.Type("expand into DACH healthcare");
        await Assertions.Expect(chat.LastMessage.Locator("figure.picture svg")).ToHaveCountAsync(2);
        await chat.Press("Post here");
        await chat.Expect(chat.LastMessage, "Running total");
        await Readable(chat.LastMessage);
        await chat.LastMessage.Locator("figure.picture").First.ScrollIntoViewIfNeededAsync();
        await chat.Page.Take("7-picture-narrow-dark");
        await chat.HasNoSeriousFault();

        var list = await chat.Page.EvaluateAsync<string>("async () => (await (await fetch('/local/partnerships')).json())[0].id");
        var print = await ChatPage.Open(chromium, new Uri(bot.Address, $"/local/partnerships/{list}/print"), width: 688);
        await Readable(print.Page.Locator("main"));
        await print.HasNoSeriousFault();
        await print.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Readable(print.Page.Locator("main"));
        await print.Page.Locator("figure.picture").First.ScrollIntoViewIfNeededAsync();
        await print.Page.Take("8-picture-on-paper");
        chat.Complaints.Concat(print.Complaints).ShouldBeEmpty();
        chat.Foreign.Concat(print.Foreign).ShouldBeEmpty();
    }

    /// <summary>Lines have colours of the sheet, and the smallest letters have eleven pixels.</summary>
    private static async Task Readable(ILocator where)
    {
        (await where.Locator("figure.picture path.s2.line, figure.picture path.s2.area").First.EvaluateAsync<string>("e => getComputedStyle(e).strokeDasharray")).ShouldBe("7px, 3px");
        var sizes = await where.Locator("figure.picture text").EvaluateAllAsync<double[]>("es => es.map(e => e.getScreenCTM().a * parseFloat(getComputedStyle(e).fontSize))");
        sizes.Length.ShouldBeGreaterThan(20);
        sizes.Min().ShouldBeGreaterThanOrEqualTo(11);
    }
}
