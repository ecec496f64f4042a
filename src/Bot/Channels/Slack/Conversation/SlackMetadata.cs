using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>What a view of ours carries through the client: ids alone, because it is read back from there.</summary>
/// <param name="State">The form's state, or the id of a kept reply.</param>
/// <param name="Place">Where what the view leads to is posted.</param>
internal sealed record SlackMetadata(string State, string Place)
{
    public override string ToString() => JsonSerializer.Serialize(this, SlackConversationJson.Default.SlackMetadata);

    public static SlackMetadata? Of(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonSerializer.Deserialize(text, SlackConversationJson.Default.SlackMetadata);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
