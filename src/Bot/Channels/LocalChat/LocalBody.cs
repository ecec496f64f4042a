using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Reads a JSON body that is capped before it is read. A table to import may be longer than anything else.</summary>
internal static partial class LocalBody
{
    public const int Limit = 64 * 1024;

    /// <summary>A table of 2 MB, and what stands around it.</summary>
    public const int TableLimit = ImportLimits.Bytes + Limit;

    /// <summary>So much of a body shows what it is.</summary>
    private const int Beginning = 1024;

    /// <param name="bringsTable">Told from the first bytes of a body over <see cref="Limit"/>: may it go on to <see cref="TableLimit"/>? Null for never.</param>
    public static async Task<(T? Body, IResult? Wrong)> Read<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancel, Func<ReadOnlyMemory<byte>, bool>? bringsTable = null)
        where T : class
    {
        if (!request.HasJsonContentType())
            return (null, LocalReplies.Error(StatusCodes.Status415UnsupportedMediaType, "Send JSON, with the content type application/json."));
        var bytes = new byte[Limit + 1];
        var read = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (read > Limit)
        {
            if (bringsTable?.Invoke(bytes.AsMemory(0, Beginning)) != true)
                return (null, TooLong("a request holds at most 64 KB", "shorten the text"));
            if (request.ContentLength > TableLimit)
                return (null, TooLong("a list to import holds at most 2 MB", "take out columns or rows that are not needed"));
            Array.Resize(ref bytes, TableLimit + 1);
            read += await request.Body.ReadAtLeastAsync(bytes.AsMemory(read), bytes.Length - read, throwOnEndOfStream: false, cancel);
            if (read > TableLimit)
                return (null, TooLong("a list to import holds at most 2 MB", "take out columns or rows that are not needed"));
        }

        try
        {
            return JsonSerializer.Deserialize(bytes.AsSpan(0, read), type) is { } body ? (body, null) : (null, NotUnderstood());
        }
        catch (JsonException)
        {
            return (null, NotUnderstood());
        }
    }

    /// <summary>True for a message that begins with <c>list --import</c>, however its dashes are spelt.</summary>
    public static bool BringsTable(ReadOnlyMemory<byte> beginning) => ImportPattern().IsMatch(Encoding.UTF8.GetString(beginning.Span));

    private static IResult TooLong(string most, string whatToDo) =>
        LocalReplies.Error(StatusCodes.Status413PayloadTooLarge, $"This is too long: {most}. Nothing was changed; {whatToDo} and send it again.");

    private static IResult NotUnderstood() => LocalReplies.Error(StatusCodes.Status400BadRequest, "This is not the JSON that is expected here. Nothing was changed.");

    [GeneratedRegex(@"""text""\s*:\s*""(?:\\[nrt]|\s)*(?:/?strategic-partnerships\s+)?list\s+(?:-|–|—|\\u201[34])+\s?import\b", RegexOptions.IgnoreCase)]
    private static partial Regex ImportPattern();
}
