namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Reads a slash command (platform facts A1). Whoever runs one belongs to the team that it comes from.</summary>
internal static class SlackCommandReader
{
    public static SlackReading Read(IReadOnlyDictionary<string, string> fields)
    {
        if (fields.GetValueOrDefault("command") is not { Length: > 0 })
            return new SlackReading.Malformed("no command");
        if (fields.GetValueOrDefault("trigger_id") is not { Length: > 0 } trigger || fields.GetValueOrDefault("user_id") is not { Length: > 0 } user)
            return new SlackReading.Malformed("a command without a trigger or a person");
        if (fields.GetValueOrDefault("channel_id") is not { Length: > 0 } channel || fields.GetValueOrDefault("response_url") is not { Length: > 0 } answerTo)
            return new SlackReading.Malformed("a command without a channel or an address to answer to");
        // In a form the yes of an organisation-wide installation is the text "true".
        var origin = SlackOrigins.Of(
            fields.GetValueOrDefault("api_app_id"), fields.GetValueOrDefault("team_id"), fields.GetValueOrDefault("enterprise_id"),
            fields.GetValueOrDefault("is_enterprise_install") == "true", user, userTeam: null, fields.GetValueOrDefault("user_name"));
        return new SlackReading.Request(new SlackRequest.Command(
            SlackKeys.Trigger(trigger), origin, SlackText.Plain(fields.GetValueOrDefault("text", "")), channel, fields.GetValueOrDefault("channel_name", ""), trigger, answerTo));
    }
}
