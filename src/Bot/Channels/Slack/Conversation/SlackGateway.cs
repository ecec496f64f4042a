using System.Text.Json;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Takes each proven request once and answers in time, whatever the database or Slack do.</summary>
internal sealed partial class SlackGateway(
    SlackInstallations installations, SlackDirectory directory, SlackConversation conversation, SlackOpenings openings, SlackBackground background, Inbox inbox, SlackSecrets secrets, SlackOptions options,
    TimeProvider time, ILogger<SlackGateway> log)
{
    /// <summary>Slack waits for three seconds; some of them are spent on the way [Slack: acknowledgement, 3000 ms].</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2.3);

    private const string NotNow = "I could not take this just now, and nothing was changed. Please try again in a minute.";

    public async Task<SlackAnswer> Take(SlackRequest request, SlackWork work)
    {
        if (request is SlackRequest.BlockSuggestion asked)
            return SlackAnswers.Options(ZoneSuggestions.Of(asked.Typed, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)));
        if (options.AppId is { } ours && request.Origin.App is { Length: > 0 } theirs && theirs != ours)
        {
            OfAnotherApp(request.Key, theirs);
            return SlackAnswer.Empty;
        }

        var handover = new SlackHandover();
        var limit = Task.Delay(Limit, time);
        // On a thread of its own: a locked SQLite file blocks whoever asks for it, and the answer must not be among them.
        var running = Task.Run(() => Once(request, work, handover));
        if (await Task.WhenAny(running, limit) == running || !handover.TryLeave())
            return await running is { Length: > 0 } json ? new(json) : SlackAnswer.Empty;
        background.Track(running);
        return request is SlackRequest.ViewSubmission ? SlackAnswers.Update(NoticeView.Loading(SlackShow.Title)) : SlackAnswer.Empty;
    }

    /// <summary>Work that was left undone: the effects are due, the answer can no longer go with the request.</summary>
    public async Task Resume(InboxRow left)
    {
        var work = secrets.Unprotect(left.ProtectedWork) is { } text ? JsonSerializer.Deserialize(text, SlackConversationJson.Default.SlackWork) : null;
        if (work is not null && SlackRequestReader.Read(work) is SlackReading.Request { Value: var request })
            await Act(request, SlackHandover.AlreadyLate(), null);
        else
            await inbox.Close(left.Key, "");
    }

    private async Task<string> Once(SlackRequest request, SlackWork work, SlackHandover handover)
    {
        SlackOpening? opening = null;
        var text = secrets.Protect(JsonSerializer.Serialize(work, SlackConversationJson.Default.SlackWork));
        try
        {
            return await inbox.Once(request.Key, () => Act(request, handover, opening), text, () => opening = openings.Begin(request));
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            NotTaken(request.Key, new(wrong));
            return request switch
            {
                SlackRequest.Command => SlackAnswers.Message(NotNow).Json!,
                // On top of the form: an empty answer would close it, and everything typed would be lost.
                SlackRequest.ViewSubmission => SlackAnswers.Push(NoticeView.Of(SlackShow.Title, NotNow, [])).Json!,
                _ => "",
            };
        }
    }

    private async Task<string> Act(SlackRequest request, SlackHandover handover, SlackOpening? opening)
    {
        if (await installations.Find(request.Origin, CancellationToken.None) is not { } installation)
            return await Closed(request, request is SlackRequest.Command ? SlackAnswers.Markup(options.NotInstalled).Json! : "");
        switch (request)
        {
            case SlackRequest.Uninstalled:
                await installations.Remove(installation.Workspace, CancellationToken.None);
                return await Closed(request, "");
            case SlackRequest.ChannelSharing sharing:
                directory.Forget(installation, sharing.Channel);
                return await Closed(request, "");
        }

        var meant = SlackUnderstanding.Of(request);
        if (meant is null && !SlackKeptReplies.Answers(request))
            return await Closed(request, "");
        var turn = new SlackTurn(request, installation, meant?.Chat ?? new ChatRequest.HomeOpened(), meant?.Place ?? (request as SlackRequest.BlockActions)?.Channel ?? request.Origin.User, handover) { Opening = opening?.View };
        var answer = await conversation.Run(turn);
        openings.Learn(installation.Workspace);
        return answer;
    }

    private async Task<string> Closed(SlackRequest request, string answer)
    {
        await inbox.Close(request.Key, answer);
        return answer;
    }

    [LoggerMessage(LogLevel.Warning, "The request {Key} is meant for the app {App}, which shares our address; left alone.")]
    private partial void OfAnotherApp(string key, string app);

    [LoggerMessage(LogLevel.Error, "The request {Key} could not be taken: {Thrown}")]
    private partial void NotTaken(string key, Thrown thrown);
}
