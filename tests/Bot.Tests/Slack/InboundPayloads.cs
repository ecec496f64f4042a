using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>Bodies as Slack writes them, with more members than the bot reads.</summary>
internal static class InboundPayloads
{
    public const string App = "A0SPBOT01";
    public const string Bot = "U0BOT0001";

    public static string Command(string text = "help", string trigger = "13345224609.738474920.8088930838d88f008e0", string more = "") =>
        Form([
            ("token", "gIkuvaNzQIHg97ATvDxqgjtO"), ("team_id", "T0001"), ("team_domain", "example"), ("channel_id", "C2147483705"), ("channel_name", "test"),
            ("user_id", "U2147483697"), ("user_name", "Steve"), ("command", "/strategic-partnerships"), ("text", text),
            ("response_url", "https://hooks.slack.com/commands/1234/5678/s3cret"), ("trigger_id", trigger), ("api_app_id", App)]) + more;

    public static string Form(params (string Name, string Value)[] fields) => string.Join('&', fields.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value).Replace("%20", "+", StringComparison.Ordinal)}"));

    public static string Interaction(string payload) => Form(("payload", payload));

    public static string ButtonClick(string action = """{"action_id":"framework.post.v1","block_id":"b1","type":"button","value":"d1","action_ts":"1548426417.840180"}""", string more = "") => $$$"""
        {"type":"block_actions","team":{"id":"T0001","domain":"example"},"user":{"id":"U2147483697","username":"steve","name":"Steve","team_id":"T0001"},
        "api_app_id":"{{{App}}}","token":"9s8d9as89d8as9d8as989","is_enterprise_install":false,"enterprise":null,
        "container":{"type":"message","message_ts":"1548261231.000200","channel_id":"C2147483705","is_ephemeral":false,"thread_ts":"1548261200.000100"},
        "trigger_id":"12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3","channel":{"id":"C2147483705","name":"review"},
        "message":{"bot_id":"BAH5CA16Z","type":"message","text":"What next?","user":"{{{Bot}}}","ts":"1548261231.000200","thread_ts":"1548261200.000100"},
        "state":{"values":{}},"response_url":"https://hooks.slack.com/actions/1234/5678/s3cret","actions":[{{{action}}}]{{{more}}}}
        """;

    public static string View(string type = "view_submission", string view = "", string more = "") => $$$"""
        {"type":"{{{type}}}","team":{"id":"T0001","domain":"example"},"user":{"id":"U2147483697","username":"steve","name":"Steve","team_id":"T0001"},
        "api_app_id":"{{{App}}}","token":"t","trigger_id":"12466734323.1395872398","is_enterprise_install":false,
        "view":{"id":"VNHU13V36","team_id":"T0001","type":"modal","private_metadata":"draft-1","callback_id":"brief.v1","hash":"156663117.cd33ad1f",
        "root_view_id":"VNHU13V36","previous_view_id":null,"external_id":"","bot_id":"BAH5CA16Z","app_id":"{{{App}}}",
        "state":{"values":{"company":{"company":{"type":"plain_text_input","value":"Acme"}} } },
        "blocks":[{"type":"input","block_id":"company","label":{"type":"plain_text","text":"Company"},"element":{"type":"plain_text_input","action_id":"company"}},
        {"type":"section","block_id":"note","text":{"type":"mrkdwn","text":"Why"}},{"type":"input","block_id":"objective"}]{{{view}}}},
        "response_urls":[{"block_id":"postTo","action_id":"postTo","channel_id":"C9","response_url":"https://hooks.slack.com/app/1/2/s3cret"}]{{{more}}}}
        """;

    public static string Event(string content, string id = "Ev08MFMKH6", string more = "") => $$"""
        {"token":"z26uFbvR1xHJEdHE1OQiO6t8","team_id":"T0001","context_team_id":"T0001","context_enterprise_id":null,"api_app_id":"{{App}}","event":{{content}},
        "type":"event_callback","event_id":"{{id}}","event_time":1515449522,"event_context":"4-abc","is_ext_shared_channel":false,
        "authorizations":[{"enterprise_id":null,"team_id":"T0001","user_id":"{{Bot}}","is_bot":true,"is_enterprise_install":false}]{{more}}}
        """;

    public static string Mention(string text, string more = "") =>
        $$"""{"type":"app_mention","user":"U2147483697","text":"{{text}}","ts":"1515449522.000016","channel":"C2147483705","event_ts":"1515449522000016","team":"T0001"{{more}}}""";

    public static SlackReading Read(string kind, string body) => SlackRequestReader.Read(new(kind, body));

    public static T Read<T>(string kind, string body)
        where T : SlackRequest => Read(kind, body).ShouldBeOfType<SlackReading.Request>().Value.ShouldBeOfType<T>();
}
