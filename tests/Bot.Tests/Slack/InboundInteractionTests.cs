using System.Text.Json;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using static StrategicPartnerships.Bot.Tests.Slack.InboundPayloads;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundInteractionTests
{
    private const string Kind = "interactive";

    [Fact]
    public void A_click_on_a_message_is_read_member_by_member() =>
        Read<SlackRequest.BlockActions>(Kind, Interaction(ButtonClick())).ShouldBe(new SlackRequest.BlockActions(
            "slack/trigger/12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3", new(App, "T0001", null, false, "U2147483697", "T0001", "Steve"),
            "framework.post.v1", "d1", "12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3", "https://hooks.slack.com/actions/1234/5678/s3cret",
            "C2147483705", "1548261231.000200", "1548261200.000100", null));

    [Fact]
    public void Over_a_socket_the_payload_comes_bare() =>
        Read<SlackRequest.BlockActions>(Kind, ButtonClick()).ShouldBe(Read<SlackRequest.BlockActions>(Kind, Interaction(ButtonClick())));

    [Theory]
    [InlineData("\"type\":\"static_select\",\"selected_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"One\"},\"value\":\"one\"}", "one")]
    [InlineData("\"type\":\"external_select\",\"selected_option\":{\"value\":\"p1\"}", "p1")]
    [InlineData("\"type\":\"overflow\",\"selected_option\":{\"value\":\"more\"}", "more")]
    [InlineData("\"type\":\"static_select\",\"selected_option\":null", "")]
    [InlineData("\"type\":\"checkboxes\",\"selected_options\":[{\"value\":\"a\"},{\"value\":\"b\"}]", "a,b")]
    [InlineData("\"type\":\"users_select\",\"selected_user\":\"U5\"", "U5")]
    [InlineData("\"type\":\"multi_users_select\",\"selected_users\":[\"U5\",\"U6\"]", "U5,U6")]
    [InlineData("\"type\":\"conversations_select\",\"selected_conversation\":\"C5\"", "C5")]
    [InlineData("\"type\":\"channels_select\",\"selected_channel\":\"C6\"", "C6")]
    [InlineData("\"type\":\"datepicker\",\"selected_date\":\"2026-11-24\"", "2026-11-24")]
    [InlineData("\"type\":\"timepicker\",\"selected_time\":\"09:30\",\"timezone\":\"Europe/Berlin\"", "09:30")]
    [InlineData("\"type\":\"datetimepicker\",\"selected_date_time\":1628633820", "1628633820")]
    [InlineData("\"type\":\"plain_text_input\",\"value\":\"Acme\"", "Acme")]
    [InlineData("\"type\":\"button\"", "")]
    public void What_was_picked_is_read_whatever_it_was_picked_with(string members, string value) =>
        Read<SlackRequest.BlockActions>(Kind, ButtonClick($$"""{"action_id":"x","block_id":"b",{{members}}}""")).Value.ShouldBe(value);

    [Fact]
    public void A_click_on_a_private_message_has_no_timestamp_to_update()
    {
        var click = ButtonClick().Replace("\"is_ephemeral\":false", "\"is_ephemeral\":true", StringComparison.Ordinal);
        var read = Read<SlackRequest.BlockActions>(Kind, click);
        (read.MessageTs, read.Channel).ShouldBe((null, "C2147483705"));
    }

    [Fact]
    public void A_click_in_a_modal_carries_the_view_and_no_channel()
    {
        var read = Read<SlackRequest.BlockActions>(Kind, View("block_actions", more: ""","actions":[{"action_id":"next","type":"button","value":"2"}],"container":{"type":"view","view_id":"VNHU13V36"} """));
        (read.Channel, read.MessageTs, read.ResponseUrl, read.View!.Id, read.View.PrivateMetadata).ShouldBe((null, null, null, "VNHU13V36", "draft-1"));
    }

    [Fact]
    public void A_submission_is_read_with_its_values_and_the_blocks_that_may_hold_an_error()
    {
        var read = Read<SlackRequest.ViewSubmission>(Kind, Interaction(View()));
        (read.Key, read.TriggerId, read.View.CallbackId, read.View.Hash).ShouldBe(("slack/view/VNHU13V36/156663117.cd33ad1f/" + read.Key.Split('/')[^1], "12466734323.1395872398", "brief.v1", "156663117.cd33ad1f"));
        read.View.Values.GetProperty("company").GetProperty("company").GetProperty("value").GetString().ShouldBe("Acme");
        read.View.InputBlocks.ShouldBe(["company", "objective"]);
        read.ResponseUrls.ShouldBe([new("postTo", "C9", "https://hooks.slack.com/app/1/2/s3cret")]);
    }

    [Fact]
    public void A_double_click_on_submit_is_one_request_though_its_triggers_differ_and_a_corrected_form_is_another()
    {
        var first = Read<SlackRequest.ViewSubmission>(Kind, View()).Key;
        Read<SlackRequest.ViewSubmission>(Kind, View().Replace("12466734323.1395872398", "99.99", StringComparison.Ordinal)).Key.ShouldBe(first);
        Read<SlackRequest.ViewSubmission>(Kind, View().Replace("Acme", "Acme Ltd", StringComparison.Ordinal)).Key.ShouldNotBe(first);
    }

    [Fact]
    public void Closing_tells_whether_the_whole_stack_is_gone()
    {
        var read = Read<SlackRequest.ViewClosed>(Kind, View("view_closed", more: ""","is_cleared":true """));
        (read.Key, read.IsCleared).ShouldBe(("slack/closed/VNHU13V36", true));
        Read<SlackRequest.ViewClosed>(Kind, View("view_closed")).IsCleared.ShouldBeFalse();
    }

    [Fact]
    public void A_view_without_values_has_none() =>
        Read<SlackRequest.ViewClosed>(Kind, """{"type":"view_closed","user":{"id":"U1"},"view":{"id":"V1"}}""").View.Values.ValueKind.ShouldBe(JsonValueKind.Undefined);

    [Fact]
    public void Shortcuts_and_suggestions_are_read()
    {
        const string who = "\"user\":{\"id\":\"U1\",\"username\":\"ana\",\"team_id\":\"T1\"},\"team\":{\"id\":\"T1\"},\"api_app_id\":\"A1\"";
        var origin = new SlackOrigin("A1", "T1", null, false, "U1", "T1", "ana");
        Read<SlackRequest.Shortcut>(Kind, $$"""{"type":"shortcut","callback_id":"new","trigger_id":"1.2",{{who}}}""").ShouldBe(new("slack/trigger/1.2", origin, "new", "1.2"));
        Read<SlackRequest.MessageShortcut>(Kind, $$"""
            {"type":"message_action","callback_id":"from","trigger_id":"1.3","response_url":"https://hooks.slack.com/y","channel":{"id":"C1","name":"g"},"message_ts":"17.1",
            "message":{"ts":"17.1","thread_ts":"16.1","text":"Enter &lt;Asia&gt;","user":"U2"},{{who}}}
            """).ShouldBe(new("slack/trigger/1.3", origin, "from", "1.3", "https://hooks.slack.com/y", "C1", "17.1", "16.1", "Enter <Asia>"));
        var typed = Read<SlackRequest.BlockSuggestion>(Kind, $$"""{"type":"block_suggestion","action_id":"partner","block_id":"b","value":"Fal",{{who}} }""");
        (typed.ActionId, typed.BlockId, typed.Typed, typed.Origin).ShouldBe(("partner", "b", "Fal", origin));
    }

    [Theory]
    [InlineData("", "", "T0001", null)]
    [InlineData("", ",\"app_installed_team_id\":\"T0777\"", "T0777", null)]
    [InlineData(",\"team\":null", "", "T0001", null)]
    [InlineData(",\"team\":null,\"enterprise\":{\"id\":\"E1\"},\"is_enterprise_install\":true", "", null, "E1")]
    [InlineData(",\"enterprise\":{\"id\":\"E1\"},\"is_enterprise_install\":\"true\"", "", null, "E1")]
    [InlineData(",\"team\":{\"id\":\"T5\",\"enterprise_id\":\"E5\"}", "", "T5", "E5")]
    public void S50_the_installation_is_told_from_the_view_then_the_team_then_the_person(string more, string view, string? team, string? enterprise)
    {
        foreach (var type in new[] { "view_submission", "view_closed" })
        {
            var origin = Read(Kind, View(type, view, more)).ShouldBeOfType<SlackReading.Request>().Value.Origin;
            (origin.Team, origin.Enterprise, origin.UserTeam).ShouldBe((team, enterprise, "T0001"));
        }
    }
}
