using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A message in a channel, as it stands now and as it stood before each edit.</summary>
/// <param name="order">Its place among everything that people saw, over all channels.</param>
public sealed class FakeMessage(string channel, string ts, string author, JsonObject content, int order)
{
    private readonly List<JsonObject> _edits = [];

    public string Channel => channel;
    public string Ts => ts;

    /// <summary>The id of the person or of the bot's user.</summary>
    public string Author => author;
    public int Order => order;
    public string? ThreadTs { get; init; }

    /// <summary>The only person who sees it; null where everybody in the channel does.</summary>
    public string? OnlyFor { get; init; }
    public bool Deleted { get; internal set; }

    /// <summary>text, blocks, attachments, metadata, files: as they were sent.</summary>
    public JsonObject Content { get; private set; } = content;
    public IReadOnlyList<JsonObject> Edits => _edits;

    /// <summary>The top-level text alone, as it was sent.</summary>
    public string Text => Content["text"]?.GetValue<string>() ?? "";

    /// <summary>What a reader sees.</summary>
    public string Shown => RenderedText.Of(Content).Text;

    internal void Change(JsonObject content)
    {
        _edits.Add(Content);
        Content = content;
    }

    /// <summary>As it stands in the payloads that the platform sends.</summary>
    internal JsonObject ToJson()
    {
        var json = (JsonObject)Content.DeepClone();
        (json["type"], json["ts"], json["user"]) = ("message", Ts, Author);
        if (Author == FakeSlackServer.BotUser)
            (json["bot_id"], json["app_id"]) = ("B0BOT", FakeSlackServer.AppId);
        if (ThreadTs is not null)
            json["thread_ts"] = ThreadTs;
        return json;
    }
}
