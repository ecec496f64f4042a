using System.Text.Json.Nodes;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>One conversation, held in two chats of the same bot, leaves the same partnership in each, and nothing of the one in the other.</summary>
public sealed class SameInEveryChatTests
{
    [Fact]
    public async Task X1_the_same_conversation_leaves_the_same_partnership_and_says_through_which_chat_it_came()
    {
        await using var app = await SlackApp.Start();
        var there = app.Person("ana");
        await there.Types("expand into DACH healthcare with Falcon");
        await there.Presses("Post here");
        await app.Settle();
        await there.Presses("Edit");
        await there.Until(p => p.Modal?.CallbackId == "form.brief.v1", "the form");
        there.Modal!.Fill("brief.company", "Nordlicht AG").Fill("brief.urgency", "5");
        await there.Submits();
        there.Modal!.Fill("criteria.market", "4");
        await there.Presses("Post framework");
        await app.Settle();

        var here = app.Bot.Talk("ana");
        await here.PostObjective("expand into DACH healthcare with Falcon");
        await here.Click("Edit");
        await here.Fill("company", "Nordlicht AG").Fill("urgency", "5").Submit();
        await here.Fill("market", "4").Submit("post");

        var partnerships = await app.Rows(db => db.Partnerships);
        partnerships.Select(p => (p.Workspace, p.Owner)).ShouldBe([("T0001", "U0ANA"), ("local", "ana")], ignoreOrder: true);
        var versions = await app.Rows(db => db.Versions.OrderBy(v => v.Number));
        foreach (var (slack, local) in Of("T0001").Zip(Of("local")))
        {
            slack.BriefJson.ShouldBe(local.BriefJson);
            Framework(slack).ShouldBe(Framework(local));
            (slack.Channel, slack.Author, local.Channel, local.Author).ShouldBe(("slack", "U0ANA", "local", "ana"));
        }

        BriefVersionRow[] Of(string workspace) => [.. versions.Where(v => v.PartnershipId == partnerships.Single(p => p.Workspace == workspace).Id)];
    }

    private static string Framework(BriefVersionRow version)
    {
        var json = JsonNode.Parse(version.FrameworkJson)!.AsObject();
        json.Remove("id").ShouldBeTrue();
        return json.ToJsonString();
    }
}
