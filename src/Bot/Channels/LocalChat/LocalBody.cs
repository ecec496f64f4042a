using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Reads a JSON body that is capped before it is read.</summary>
internal static class LocalBody
{
    public const int Limit = 64 * 1024;

    public static async Task<(T? Body, IResult? Wrong)> Read<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancel)
        where T : class
    {
        if (!request.HasJsonContentType())
            return (null, LocalReplies.Error(StatusCodes.Status415UnsupportedMediaType, "Send JSON, with the content type application/json."));
        var bytes = new byte[Limit + 1];
        var read = request.ContentLength > Limit ? bytes.Length : await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (read > Limit)
            return (null, LocalReplies.Error(StatusCodes.Status413PayloadTooLarge, "This is too long: a request holds at most 64 KB. Nothing was changed; shorten the text and send it again."));
        try
        {
            return JsonSerializer.Deserialize(bytes.AsSpan(0, read), type) is { } body ? (body, null) : (null, NotUnderstood());
        }
        catch (JsonException)
        {
            return (null, NotUnderstood());
        }
    }

    private static IResult NotUnderstood() => LocalReplies.Error(StatusCodes.Status400BadRequest, "This is not the JSON that is expected here. Nothing was changed.");
}
