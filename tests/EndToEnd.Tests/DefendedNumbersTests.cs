using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>Rated, weighed, righted, compared, explained and traced back, through the local chat alone.</summary>
public sealed partial class DefendedNumbersTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Rated = ["market", "overlap", "brand", "growth", "technical", "capacity", "geography", "support", "sponsor", "resources"];

    [Fact]
    public async Task A_partner_is_rated_a_losing_side_is_righted_models_are_compared_and_every_step_can_be_traced()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var chat = await ChatPage.Open(chromium, bot.Address);
        await PostFor(chat, "Klinikpartner GmbH");

        await chat.Type("criteria Klinikpartner GmbH");
        await chat.ExpectPanel("Partner criteria");
        foreach (var criterion in Rated)
            await chat.Choose(criterion, criterion is "market" or "sponsor" ? "5" : "4");
        await chat.Choose("screenAccounts", "no");
        await chat.Press("Show the result");
        await chat.Expect(chat.LastMessage, "Stop before the long form");
        await chat.Expect(chat.LastMessage, "Verdict holds in");
        await Assertions.Expect(chat.LastMessage.Locator("figure.picture svg").First).ToBeAttachedAsync();
        await chat.Page.Take("7-rated");
        await chat.HasNoSeriousFault();
        await chat.Press("Post here");
        await chat.Expect(chat.LastMessage, "version 2");

        await chat.Type("value Klinikpartner GmbH");
        await chat.ExpectPanel("Value exchange");
        await chat.Fill("youProvide", "Sales kit | Capability | twenty");
        await chat.Press("Show the result");
        await chat.Expect(chat.Panel.Locator("#field-youProvide-error"), "line 1");
        await chat.Fill("youProvide", "Sales kit | Capability | 20000 | M | 5000");
        await chat.Fill("partnerProvides", "Introductions to 40 clinics | Access | 300000 | M | 15000");
        await chat.Press("Show the result");
        await chat.Expect(chat.LastMessage, "Losing side: Klinikpartner GmbH");
        await chat.Page.Take("8-losing-side");
        var before = await Ratio(chat);
        await chat.LastMessage.GetByRole(AriaRole.Button, new() { NameRegex = ApplyPattern() }).First.ClickAsync();
        await chat.Expect(chat.LastMessage, "Balance was");
        (await Ratio(chat)).ShouldNotBe(before);
        await chat.Page.Take("9-fixer-applied");
        await chat.HasNoSeriousFault();
        await chat.Press("Post here");
        await chat.Expect(chat.LastMessage, "version 3");

        await chat.Type("model Klinikpartner GmbH");
        await chat.ExpectPanel("Model and terms");
        await chat.Press("Compare settings");
        await chat.ExpectPanel("Compare settings");
        await chat.Choose("modelB", "referral");
        await chat.Choose("modelC", "reseller");
        await chat.Fill("dialsC", "urgency five");
        await chat.Press("Compare");
        await Assertions.Expect(chat.Panel.Locator("#field-dialsC-error")).ToBeVisibleAsync();
        await chat.Fill("dialsC", "urgency 5");
        await chat.Press("Compare");
        await chat.Expect(chat.LastMessage, "Referral");
        await chat.Expect(chat.LastMessage, "Reseller");
        await chat.Page.Take("10-compared");
        await chat.HasNoSeriousFault();

        await chat.Type("show Klinikpartner GmbH");
        await chat.Expect(chat.LastMessage, "version 3");
        await chat.Press("Open all sections");
        var why = chat.LastMessage.Locator("dd details.why").First;
        await why.Locator("summary").ClickAsync();
        await Assertions.Expect(why.Locator("*").Last).ToBeVisibleAsync();
        await chat.Page.Take("11-why");
        await chat.HasNoSeriousFault();
        await chat.Type("why Klinikpartner GmbH fit index");
        await chat.Expect(chat.LastMessage, "average");

        await chat.Type("diff Klinikpartner GmbH v1 v3");
        await chat.Expect(chat.LastMessage, "version 1 → version 3");
        await chat.Expect(chat.LastMessage, "Fit index");
        await chat.Page.Take("12-diff");
        await chat.HasNoSeriousFault();

        await chat.Press("Restore version 1");
        await chat.Expect(chat.LastMessage, "version 4");
        chat.Foreign.ShouldBeEmpty();
        chat.Complaints.Where(c => !c.Contains("422", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Candidates_of_ones_own_are_pasted_mapped_and_ranked_beside_the_partnerships()
    {
        await using var bot = await RunningBot.Start(Directory.CreateTempSubdirectory("partnerships").FullName);
        var chat = await ChatPage.Open(chromium, bot.Address);
        await PostFor(chat, "Northwind");
        await chat.Type("list --import\nName;Market alignment;Customer overlap;Accounts;Win %;Deal size\nAcme;5;4;40;30;24k\nBolt;six;2;10;10;12k");
        await chat.Expect(chat.LastMessage, "line 3");
        await chat.Type("list --import\nName;Market alignment;Customer overlap;Accounts;Win %;Deal size\nAcme;5;4;40;30;24k\nBolt;3;2;10;10;12k");
        await chat.Expect(chat.LastMessage, "Imported 2 companies");
        await chat.Page.Take("13-imported");
        await chat.HasNoSeriousFault();
        await chat.Type("list");
        await chat.Expect(chat.LastMessage, "Northwind");
        await chat.Expect(chat.LastMessage, "Bolt");
        await chat.Page.Take("14-list");
        await chat.HasNoSeriousFault();
    }

    private static async Task PostFor(ChatPage chat, string partner)
    {
        await chat.Type("expand into DACH healthcare");
        await chat.Expect(chat.LastMessage, "Only you see this");
        await chat.Press("Refine");
        await chat.ExpectPanel("brief");
        await chat.Fill("partner", partner);
        await chat.Press("Post framework");
        await chat.Expect(chat.LastMessage, "version 1");
    }

    private static async Task<string> Ratio(ChatPage chat)
    {
        var text = await chat.LastMessage.Locator("dt", new() { HasTextRegex = BalancePattern() }).First.Locator("xpath=following-sibling::dd").InnerTextAsync();
        return RatioPattern().Match(text).Value;
    }

    [GeneratedRegex("^Apply: ")]
    private static partial Regex ApplyPattern();

    [GeneratedRegex("^Balance$")]
    private static partial Regex BalancePattern();

    [GeneratedRegex(@"\d\.\d\d")]
    private static partial Regex RatioPattern();
}
