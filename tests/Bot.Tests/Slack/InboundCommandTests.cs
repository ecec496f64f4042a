using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using static StrategicPartnerships.Bot.Tests.Slack.InboundPayloads;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundCommandTests
{
    [Fact]
    public void A_command_is_read_field_by_field() =>
        Read<SlackRequest.Command>("command", Command("value Müller & Söhne")).ShouldBe(new SlackRequest.Command(
            "slack/trigger/13345224609.738474920.8088930838d88f008e0", new(App, "T0001", null, false, "U2147483697", null, "Steve"),
            "value Müller & Söhne", "C2147483705", "test", "13345224609.738474920.8088930838d88f008e0", "https://hooks.slack.com/commands/1234/5678/s3cret"));

    [Fact]
    public void A_command_without_text_is_empty() => Read<SlackRequest.Command>("command", Command("")).Text.ShouldBeEmpty();

    [Fact]
    public void The_same_trigger_is_the_same_request() =>
        Read<SlackRequest.Command>("command", Command("help")).Key.ShouldBe(Read<SlackRequest.Command>("command", Command("help", more: "&is_new=1")).Key);

    [Fact]
    public void S49_an_organisation_wide_command_belongs_to_the_organisation()
    {
        var origin = Read<SlackRequest.Command>("command", Command(more: "&enterprise_id=E0001&enterprise_name=Org&is_enterprise_install=true")).Origin;
        (origin.Team, origin.Enterprise, origin.IsEnterpriseInstall).ShouldBe((null, "E0001", true));
    }

    [Theory]
    [InlineData("&enterprise_id=E0001&is_enterprise_install=false")]
    [InlineData("&enterprise_id=E0001")]
    public void A_team_of_an_organisation_keeps_its_own_installation(string more)
    {
        var origin = Read<SlackRequest.Command>("command", Command(more: more)).Origin;
        (origin.Team, origin.Enterprise, origin.IsEnterpriseInstall).ShouldBe(("T0001", "E0001", false));
    }

    [Fact]
    public void Over_a_socket_the_same_fields_come_as_json()
    {
        var read = Read<SlackRequest.Command>("command", """
            {"token":"t","team_id":"T0001","user_id":"U1","user_name":"ana","command":"/strategic-partnerships","text":"list &amp; more","channel_id":"C1","channel_name":"test",
            "api_app_id":"A0SPBOT01","is_enterprise_install":"true","enterprise_id":"E1","response_url":"https://hooks.slack.com/x","trigger_id":"1.2.3"}
            """);
        (read.Text, read.Channel, read.Key, read.Origin.Enterprise, read.Origin.Team).ShouldBe(("list & more", "C1", "slack/trigger/1.2.3", "E1", null));
    }

    [Theory]
    [InlineData("command")]
    [InlineData("trigger_id")]
    [InlineData("user_id")]
    [InlineData("channel_id")]
    [InlineData("response_url")]
    public void A_command_without_what_it_takes_to_answer_is_malformed(string field) =>
        Read("command", string.Join('&', Command().Split('&').Where(f => !f.StartsWith(field + "=", StringComparison.Ordinal)))).ShouldBeOfType<SlackReading.Malformed>();

    [Fact]
    public void The_deprecated_token_proves_nothing_and_is_not_missed() =>
        Read<SlackRequest.Command>("command", Command().Replace("token=gIkuvaNzQIHg97ATvDxqgjtO&", "", StringComparison.Ordinal));
}
