using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The arguments of a call, whichever way they were encoded.</summary>
internal static class ApiBody
{
    /// <summary>Arguments that hold JSON also where the rest is a form.</summary>
    private static readonly HashSet<string> Structured = ["blocks", "attachments", "view", "metadata", "files"];

    public static async Task<byte[]> Bytes(HttpRequest request)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy);
        return copy.ToArray();
    }

    public static bool IsJson(HttpRequest request) => Media(request) == "application/json";

    public static string Media(HttpRequest request) => (request.ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public static bool NamesCharset(HttpRequest request) => (request.ContentType ?? "").Replace(" ", "").Replace("\"", "").Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase);

    /// <param name="complain">Told of what no bot should send.</param>
    public static JsonObject Arguments(HttpRequest request, byte[] body, Action<string> complain)
    {
        var arguments = IsJson(request) ? Json(body) : Form(Encoding.UTF8.GetString(body), complain);
        foreach (var (key, values) in QueryHelpers.ParseQuery(request.QueryString.Value))
            arguments[key] = Value(key, values.ToString());
        return arguments;
    }

    public static JsonObject Json(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? throw new Refusal("json_not_object");
        }
        catch (JsonException)
        {
            throw new Refusal("invalid_json");
        }
    }

    private static JsonObject Form(string body, Action<string> complain)
    {
        var arguments = new JsonObject();
        foreach (var (key, values) in QueryHelpers.ParseQuery(body))
        {
            if (values.Count > 1)
                complain($"the argument {key} is sent twice");
            arguments[key] = Value(key, values[^1] ?? "");
        }

        return arguments;
    }

    private static JsonNode? Value(string key, string value)
    {
        if (!Structured.Contains(key))
            return JsonValue.Create(value);
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            throw new Refusal("invalid_" + key);
        }
    }
}
