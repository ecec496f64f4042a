using System.Text;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>
/// A message or view as a reader sees it, and what comes alive in it: mentions that notify, links, markup, emoji.
/// Plain text objects and raw table cells interpret nothing; mrkdwn texts and the top-level text do; rich text does by its own elements alone.
/// </summary>
public sealed class RenderedText
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _mentions = [];
    private readonly List<string> _links = [];
    private readonly List<string> _broadcasts = [];
    private readonly List<string> _markup = [];
    private readonly List<string> _emoji = [];

    /// <summary>The visible text, a line for each part.</summary>
    public string Text => _text.ToString().TrimEnd('\n');

    /// <summary>Ids of people, groups and channels.</summary>
    public IReadOnlyList<string> Mentions => _mentions;
    public IReadOnlyList<string> Links => _links;

    /// <summary>here, channel, everyone.</summary>
    public IReadOnlyList<string> Broadcasts => _broadcasts;

    /// <summary>Pieces that mrkdwn marks, with their marks.</summary>
    public IReadOnlyList<string> Markup => _markup;
    public IReadOnlyList<string> Emoji => _emoji;

    /// <summary>Nothing in it does more than to be read.</summary>
    public bool IsInert => _mentions.Count + _links.Count + _broadcasts.Count + _markup.Count + _emoji.Count == 0;

    /// <summary>The blocks where there are any; the top-level text, which notifications show, counts for what comes alive in either case.</summary>
    public static RenderedText Of(JsonObject messageOrView)
    {
        var rendered = new RenderedText();
        rendered.TopLevel(messageOrView);
        rendered.Part(messageOrView["title"]);
        foreach (var block in KitWalk.AllBlocks(messageOrView))
            rendered.Block(block);
        return rendered;
    }

    internal void Line(string text) => _text.Append(text).Append('\n');

    internal void Mention(string id) => _mentions.Add(id);

    internal void Link(string url) => _links.Add(url);

    internal void Broadcast(string range) => _broadcasts.Add(range);

    internal void Name(string emoji) => _emoji.Add(emoji);

    private void TopLevel(JsonObject payload)
    {
        if (payload["text"] is not JsonValue text)
            return;
        var shown = Mrkdwn(text.ToString(), marks: payload["mrkdwn"]?.ToString() != "false" && payload["parse"]?.ToString() != "full");
        if (payload["blocks"] is JsonArray { Count: > 0 })
            return;
        Line(shown);
        if (payload["parse"]?.ToString() != "none")
            _links.AddRange(MrkdwnReading.Bare(text.ToString()));
    }

    private void Block(JsonObject block)
    {
        switch (block["type"]?.ToString())
        {
            case "rich_text":
                RichTextReading.Of(block, this);
                break;
            case "table":
                foreach (var row in block["rows"] as JsonArray ?? [])
                    Line(string.Join(" | ", (row as JsonArray ?? []).OfType<JsonObject>().Select(c => c["type"]?.ToString() == "raw_text" ? c["text"]!.ToString() : RichTextReading.Flat(c, this))));
                break;
            case "markdown":
                Line(Mrkdwn(block["text"]!.ToString(), marks: true));
                break;
            default:
                Part(block);
                break;
        }
    }

    /// <summary>Every text object below a node, in the order in which it stands there.</summary>
    private void Part(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject text when text["type"]?.ToString() is "plain_text" or "mrkdwn" && text["text"] is JsonValue value:
                TextObject(text, value.ToString());
                break;
            case JsonObject thing:
                foreach (var (name, inner) in thing)
                {
                    if (name == "initial_value")
                        Line(inner!.ToString());
                    else if (name is not "confirm" and not "initial_options" && (thing["type"]?.ToString() is "static_select" or "external_select" ? name is not "options" and not "option_groups" : name != "initial_option"))
                        Part(inner);
                }

                break;
            case JsonArray list:
                foreach (var inner in list)
                    Part(inner);
                break;
        }
    }

    private void TextObject(JsonObject text, string value)
    {
        if (text["type"]!.ToString() == "plain_text")
        {
            Line(value);
            if (text["emoji"]?.ToString() == "true")
                _emoji.AddRange(MrkdwnReading.EmojiNames(value));
            return;
        }

        Line(Mrkdwn(value, marks: true));
        if (text["verbatim"]?.ToString() == "true")
            return;
        _links.AddRange(MrkdwnReading.Bare(value));
        _broadcasts.AddRange(MrkdwnReading.BareBroadcasts(value));
    }

    private string Mrkdwn(string text, bool marks)
    {
        var read = MrkdwnReading.Of(text, this);
        if (marks)
            _markup.AddRange(MrkdwnReading.Marked(text));
        _emoji.AddRange(MrkdwnReading.EmojiNames(text));
        return read;
    }
}
