using System.Net.Http.Headers;
using System.Text;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Files that somebody attached to a form: their text becomes the field's answer. Only Slack's own hosts are asked, because the token goes with the request.</summary>
internal sealed class SlackUploads(IHttpClientFactory clients, SlackInstallations installations, SlackOptions options)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>The same request with the files' texts; or why they could not be read, in words.</summary>
    public async Task<(ChatRequest Chat, string? Problem)> Read(SlackTurn turn)
    {
        if (turn.View is not { } view || turn.Chat is not ChatRequest.FormSubmitted form || FormValues.Files(view.Values, form.FormId) is not { Count: > 0 } files)
            return (turn.Chat, null);
        var values = form.Values.ToDictionary();
        foreach (var file in files)
        {
            if (await Text(turn.Installation, file.UrlPrivate) is not { } text)
                return (form, "The attached file could not be read. Attach it again, or paste the table into the form.");
            if (Encoding.UTF8.GetByteCount(text) > ImportLimits.Bytes)
                return (form, "The attached file is too long: a list to import holds at most 2 MB. Take out columns or rows that are not needed.");
            values[file.Field] = text;
        }

        return (form with { Values = values }, null);
    }

    private async Task<string?> Text(SlackInstallation installation, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !options.IsFileAddress(uri) || await installations.Token(installation, CancellationToken.None) is not { } token)
            return null;
        using var patience = new CancellationTokenSource(Limit);
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var client = clients.CreateClient(SlackExchange.Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            // A page instead of the file means that the token may not read it.
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType == "text/html")
                return null;
            var bytes = new byte[ImportLimits.Bytes + 1];
            await using var stream = await response.Content.ReadAsStreamAsync(patience.Token);
            var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, patience.Token);
            using var reader = new StreamReader(new MemoryStream(bytes, 0, read), Encoding.UTF8);
            return await reader.ReadToEndAsync(patience.Token);
        }
        catch (Exception wrong) when (wrong is HttpRequestException or OperationCanceledException or IOException)
        {
            return null;
        }
    }
}
