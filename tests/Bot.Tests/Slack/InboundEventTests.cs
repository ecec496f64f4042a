using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using static StrategicPartnerships.Bot.Tests.Slack.InboundPayloads;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundEventTests
{
    private const string Kind = "event";

    [Fact]
    public void A_mention_is_read_without_the_mention() =>
        Read<SlackRequest.Spoken>(Kind, Event(Mention("<@U0BOT0001> value R&amp;D", ""","thread_ts":"1515449000.000001" """))).ShouldBe(new SlackRequest.Spoken(
            "slack/message/T0001/C2147483705/1515449522.000016", new(App, "T0001", null, false, "U2147483697", "T0001", ""),
            "value R&D", "C2147483705", "1515449522.000016", "1515449000.000001", false));

    [Fact]
    public void The_same_message_under_another_event_id_is_the_same_request()
    {
        var direct = """{"type":"message","channel_type":"im","user":"U2","text":"help","ts":"1515449522.000016","channel":"D1"}""";
        var (first, second) = (Read<SlackRequest.Spoken>(Kind, Event(direct, "Ev1")), Read<SlackRequest.Spoken>(Kind, Event(direct, "Ev2")));
        first.ShouldBe(second);
        (first.Direct, first.Key).ShouldBe((true, "slack/message/T0001/D1/1515449522.000016"));
    }

    [Theory]
    [InlineData("""{"type":"message","channel_type":"im","user":"U0BOT0001","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","user":"U2","bot_id":"B1","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","subtype":"bot_message","bot_id":"B1","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","subtype":"message_changed","message":{"user":"U2"},"channel":"D1","ts":"1.1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","text":"hello","ts":"1.1","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"channel","user":"U2","text":"hello","ts":"1.1","channel":"C1"}""")]
    [InlineData("""{"type":"app_mention","user":"U0BOT0001","text":"hello","ts":"1.1","channel":"C1"}""")]
    [InlineData("""{"type":"app_home_opened","user":"U2","channel":"D1","tab":"messages"}""")]
    [InlineData("""{"type":"member_joined_channel","user":"U2","channel":"C1","channel_type":"C","team":"T0001"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":[]}}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U1"]}}""")]
    [InlineData("""{"type":"user_change","user":{"id":"U2"}}""")]
    [InlineData("""{"type":"channel_rename","channel":{"id":"C1","name":"x"}}""")]
    public void S45_what_is_not_for_the_bot_is_left_alone(string content) =>
        Read(Kind, Event(content)).ShouldBeOfType<SlackReading.Ignored>().Id.ShouldBe("Ev08MFMKH6");

    [Fact]
    public void S45_the_bot_joining_a_channel_is_its_own_event_and_taken_all_the_same()
    {
        var read = Read<SlackRequest.JoinedChannel>(Kind, Event("""{"type":"member_joined_channel","user":"U0BOT0001","channel":"C1","channel_type":"C","team":"T0001","inviter":"U2"}"""));
        (read.Channel, read.Key).ShouldBe(("C1", "slack/event/Ev08MFMKH6"));
    }

    [Fact]
    public void The_other_events_are_read()
    {
        Read<SlackRequest.HomeOpened>(Kind, Event("""{"type":"app_home_opened","user":"U2","channel":"D1","tab":"home","view":{"id":"V1"}}""")).Origin.User.ShouldBe("U2");
        Read<SlackRequest.Uninstalled>(Kind, Event("""{"type":"app_uninstalled"}""")).Origin.Team.ShouldBe("T0001");
        Read<SlackRequest.Uninstalled>(Kind, Event("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT0001"]}}""")).Origin.Team.ShouldBe("T0001");
        Read<SlackRequest.ChannelSharing>(Kind, Event("""{"type":"channel_shared","connected_team_id":"E9","channel":"C1"}""")).Channel.ShouldBe("C1");
        Read<SlackRequest.ChannelSharing>(Kind, Event("""{"type":"channel_unshared","previously_connected_team_id":"E9","channel":"C1","is_ext_shared":false}""")).Channel.ShouldBe("C1");
    }

    [Fact]
    public void In_a_shared_channel_the_installation_counts_and_not_the_outer_team()
    {
        var read = Read<SlackRequest.Spoken>(Kind, Event(Mention("<@U0BOT0001> help", ""","user_team":"T0999","source_team":"T0999" """)).Replace("\"team_id\":\"T0001\",\"context", "\"team_id\":\"T0999\",\"context", StringComparison.Ordinal));
        (read.Origin.Team, read.Origin.UserTeam).ShouldBe(("T0001", "T0999"));
    }

    [Fact]
    public void An_organisation_wide_installation_has_no_team()
    {
        var read = Read<SlackRequest.Uninstalled>(Kind, """
            {"type":"event_callback","team_id":"T1","enterprise_id":"E1","api_app_id":"A1","event":{"type":"app_uninstalled"},"event_id":"Ev1",
            "authorizations":[{"enterprise_id":"E1","team_id":null,"user_id":"U1","is_bot":true,"is_enterprise_install":true}]}
            """);
        (read.Origin.Team, read.Origin.Enterprise, read.Origin.IsEnterpriseInstall).ShouldBe((null, "E1", true));
    }

    [Theory]
    [InlineData("""{"type":"app_mention","user":"U2","text":"hello"}""")]
    [InlineData("""{"type":"channel_shared"}""")]
    public void An_event_of_ours_without_its_channel_is_malformed(string content) => Read(Kind, Event(content)).ShouldBeOfType<SlackReading.Malformed>();

    [Fact]
    public void An_event_without_an_authorisation_falls_back_to_the_outer_team() =>
        Read<SlackRequest.Uninstalled>(Kind, """{"type":"event_callback","team_id":"T7","enterprise_id":"E7","event":{"type":"app_uninstalled"},"event_id":"Ev1"}""").Origin
            .ShouldBe(new SlackOrigin("", "T7", "E7", false, "", null, ""));
}
