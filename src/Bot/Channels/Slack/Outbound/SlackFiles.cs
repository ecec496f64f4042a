using System.Net;
using System.Text;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>Files in three steps: ask where to, send the bytes, show it. Nobody sees anything before the third, so the first two may be done again.</summary>
internal sealed class SlackFiles(SlackApi api, SlackExchange exchange, SlackOptions options)
{
    /// <param name="channel">A conversation that the bot is in; never a person.</param>
    public async Task<Outcome> Share(SlackInstallation installation, string channel, string? threadTs, SlackFile file, string comment, CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Content);
        if (bytes.Length == 0)
            return new Outcome.Rejected("The file would be empty.");
        var asked = await api.Read(
            SlackMethod.GetUploadUrl, installation, SlackApiJson.Default.UploadAnswer, cancel, ("filename", file.Name), ("length", bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (asked.Value is not { } upload)
            return asked.Failure!;
        return await Upload(upload.UploadUrl, bytes, cancel) ?? await Complete(installation, new([new(upload.FileId, file.Name)], channel, threadTs, comment), cancel);
    }

    /// <summary>Null when it went well. The address is a credential: it gets no token and is never logged.</summary>
    private async Task<Outcome?> Upload(Uri address, byte[] bytes, CancellationToken cancel)
    {
        if (!options.IsFileAddress(address))
            return new Outcome.Rejected("Slack named an address for the file that the bot does not trust. Tell whoever runs the bot.");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        var answer = await exchange.Send(request, repeatable: true, SlackExchange.Patience, cancel);
        return answer.Status == HttpStatusCode.OK ? null : SlackErrors.Of(answer, repeatable: true);
    }

    private async Task<Outcome> Complete(SlackInstallation installation, CompleteArguments arguments, CancellationToken cancel)
    {
        var done = await api.Write(SlackMethod.CompleteUpload, installation, arguments, SlackApiJson.Default.CompleteArguments, SlackApiJson.Default.SlackVerdict, cancel);
        return done.Failure ?? new Outcome.Delivered(arguments.Files[0].Id);
    }
}
