using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What the bot answered to a request, over HTTP or over its socket.</summary>
/// <param name="Status">The HTTP status; 200 for an acknowledged envelope, 0 where nothing came.</param>
public sealed record BotAnswer(int Status, string Body, string ContentType)
{
    public bool IsEmpty => Body.Length == 0;

    public bool IsJson => ContentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    public JsonObject? Json => IsEmpty || !IsJson ? null : JsonNode.Parse(Body) as JsonObject;
}
