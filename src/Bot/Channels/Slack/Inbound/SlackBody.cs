namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Reads a body whole, as the bytes that were signed, and never more of it than Slack sends.</summary>
internal static class SlackBody
{
    /// <summary>In bytes. A view holds 250 kB at most [Slack: view_too_large]; its encoding in a form and the state around it come on top.</summary>
    public const int Limit = 512 * 1024;

    private const int Beginning = 4 * 1024;

    /// <summary>Null for a body over the limit: at once where its length is announced, otherwise as soon as it shows.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > Limit)
            return null;
        // Most bodies are a few KB; memory grows with what has really come, not with what is announced.
        var bytes = new byte[Beginning];
        var read = 0;
        while (true)
        {
            var more = await request.Body.ReadAsync(bytes.AsMemory(read), cancel);
            if (more == 0)
                return bytes.AsMemory(0, read);
            read += more;
            if (read > Limit)
                return null;
            if (read == bytes.Length)
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, Limit + 1));
        }
    }
}
