using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A whole message against its limits [Slack: chat.postMessage, chat.update].</summary>
internal sealed class MessageRules(FakeSlackServer server, string method)
{
    /// <summary>No documented limit, but longer ones are refused in practice.</summary>
    private const int CharactersInPractice = 13_000;

    /// <summary>Refuses what the platform refuses; what it shortens is shortened in the given payload.</summary>
    public void Check(JsonObject message)
    {
        var text = message["text"]?.ToString() ?? "";
        if (text.Length == 0 && message["blocks"] is not JsonArray { Count: > 0 } && message["attachments"] is not JsonArray { Count: > 0 })
            throw Wrong("no_text");
        if (text.Length == 0)
            Complain("a message without top-level text has nothing for notifications and screen readers");
        if (method == "chat.update" && text.Length > 4000)
            throw Wrong("msg_too_long");
        if (text.Length > 40_000)
        {
            Complain("the text is longer than 40000 characters and is cut");
            message["text"] = text[..40_000];
        }

        if (message["attachments"] is JsonArray { Count: > 100 })
            throw Wrong("too_many_attachments");
        var findings = new Findings();
        BlockRules.Check(message["blocks"], "/blocks", Surface.Message, findings);
        foreach (var (attachment, at) in findings.Items(message["attachments"], "/attachments", 0, 100))
        {
            findings.HasShape(attachment, at, ["blocks"], "color", "fallback");
            BlockRules.Check(attachment["blocks"], at + "/blocks", Surface.Message, findings);
        }

        if (message["metadata"] is JsonObject metadata)
            findings.HasShape(metadata, "/metadata", ["event_type", "event_payload"]);
        foreach (var unwise in findings.Unwise)
            Complain(unwise);
        if (findings.Refused.Count > 0)
            throw Wrong("invalid_blocks", findings.Refused);
        if (KitWalk.AllBlocks(message).Count(b => b["type"]?.ToString() == "table") > 1)
            throw Wrong("invalid_attachments", ["only_one_table_allowed"]);
        if (KitWalk.AllBlocks(message).Where(b => b["type"]?.ToString() == "markdown").Sum(KitWalk.Characters) > 12_000
            || KitWalk.AllBlocks(message).Sum(KitWalk.Characters) > CharactersInPractice)
            throw Wrong("msg_blocks_too_long");
    }

    /// <summary>User text must not come alive, and nothing must be unfolded below a message.</summary>
    public void CheckManners(JsonObject message, bool unfolds, bool parses)
    {
        if (message.ContainsKey("link_names"))
            Complain("link_names turns names into mentions");
        if (message["parse"]?.ToString() is "full" || (parses && message["parse"] is null))
            Complain("parse must be \"none\" (or \"client\" on purpose)");
        foreach (var flag in new[] { "unfurl_links", "unfurl_media" })
        {
            if (unfolds && message[flag]?.ToString() is not "false" and not "False")
                Complain($"{flag} must be false");
        }
    }

    private Refusal Wrong(string code, IReadOnlyList<string>? messages = null)
    {
        Complain(messages is null ? code : $"{code}: {string.Join("; ", messages)}");
        return new(code, messages);
    }

    private void Complain(string what) => server.Violations.Add($"{method}: {what}");
}
