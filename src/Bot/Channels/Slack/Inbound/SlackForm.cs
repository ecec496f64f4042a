using System.Net;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>The fields of a form-encoded body. Slack names each once; where somebody names one twice, the first counts.</summary>
internal static class SlackForm
{
    private const string Probe = "ssl_check";

    public static IReadOnlyDictionary<string, string> Fields(string body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Pairs(body))
            fields.TryAdd(name, value);
        return fields;
    }

    /// <summary>The same fields where a command comes over a socket: then they are the members of a JSON object.</summary>
    public static IReadOnlyDictionary<string, string> Fields(JsonElement members)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members.EnumerateObject().Where(m => m.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array)))
            fields.TryAdd(member.Name, member.Value.ValueKind is JsonValueKind.True ? "true" : member.Value.ToString());
        return fields;
    }

    /// <summary>
    /// Slack tries the certificate with an unsigned <c>ssl_check=1</c>. It is answered and nothing else of that body is looked at, or
    /// anybody could smuggle a request in beside it.
    /// </summary>
    public static bool IsProbe(string? contentType, string body) =>
        contentType?.Split(';')[0].Trim().Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true
        && body.Contains(Probe, StringComparison.Ordinal)
        && Pairs(body).Where(p => p.Name == Probe).Select(p => p.Value).ToArray() is ["1"];

    private static IEnumerable<(string Name, string Value)> Pairs(string body)
    {
        foreach (var pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            yield return at < 0 ? (WebUtility.UrlDecode(pair), "") : (WebUtility.UrlDecode(pair[..at]), WebUtility.UrlDecode(pair[(at + 1)..]));
        }
    }
}
