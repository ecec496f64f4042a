namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>The three addresses that are entered at Slack (design §6).</summary>
internal static class SlackEndpoints
{
    public static void MapSlackEndpoints(this WebApplication app)
    {
        app.MapPost("/slack/commands", (HttpRequest request, SlackFrontDoor door) => door.Take(request, SlackRequestReader.Command));
        app.MapPost("/slack/interactions", (HttpRequest request, SlackFrontDoor door) => door.Take(request, SlackRequestReader.Interactive));
        app.MapPost("/slack/events", (HttpRequest request, SlackFrontDoor door) => door.Take(request, SlackRequestReader.Event));
    }
}
