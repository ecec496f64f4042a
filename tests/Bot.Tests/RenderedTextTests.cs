using System.Text.Json.Nodes;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>What comes alive in a message is seen, and what does not is not.</summary>
public sealed class RenderedTextTests
{
    [Fact]
    public void Mentions_links_marks_and_emoji_come_alive_in_interpreted_texts()
    {
        var rendered = RenderedText.Of(new() { ["text"] = "<!channel> ask <@U0ANA> about *this* <https://x.example|page> :tada: &lt;@U0BEN&gt;" });
        rendered.Text.ShouldBe("@channel ask @U0ANA about *this* page :tada: <@U0BEN>");
        rendered.Broadcasts.ShouldBe(["channel"]);
        rendered.Mentions.ShouldBe(["U0ANA"]);
        rendered.Links.ShouldBe(["https://x.example"]);
        rendered.Markup.ShouldBe(["*this*"]);
        rendered.Emoji.ShouldBe(["tada"]);
        rendered.IsInert.ShouldBeFalse();
    }

    [Fact]
    public void Rich_text_runs_plain_texts_and_raw_cells_stay_inert()
    {
        const string hostile = "<!channel> <@U1> *bold* `code`";
        var run = new JsonObject { ["type"] = "rich_text_section", ["elements"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = hostile }) };
        var blocks = new JsonArray(
            new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray(run) },
            new JsonObject { ["type"] = "header", ["text"] = StubBot.Plain(hostile) },
            new JsonObject { ["type"] = "table", ["rows"] = new JsonArray(new JsonArray(new JsonObject { ["type"] = "raw_text", ["text"] = hostile })) });
        var rendered = RenderedText.Of(new() { ["text"] = "A &lt;!channel&gt;", ["blocks"] = blocks });
        rendered.IsInert.ShouldBeTrue();
        rendered.Text.ShouldBe($"{hostile}\n{hostile}\n{hostile}");
    }

    [Theory]
    [InlineData("""{ "type": "user", "user_id": "U1" }""")]
    [InlineData("""{ "type": "broadcast", "range": "here" }""")]
    [InlineData("""{ "type": "link", "url": "https://x.example" }""")]
    [InlineData("""{ "type": "emoji", "name": "tada" }""")]
    public void Every_other_leaf_of_rich_text_comes_alive(string leaf)
    {
        var section = new JsonObject { ["type"] = "rich_text_section", ["elements"] = new JsonArray(JsonNode.Parse(leaf)) };
        RenderedText.Of(new() { ["blocks"] = new JsonArray(new JsonObject { ["type"] = "rich_text", ["elements"] = new JsonArray(section) }) }).IsInert.ShouldBeFalse();
    }
}
