using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>One request from the understanding to what everybody sees. Runs once for a request, and to its end, whether or not the answer is still waited for.</summary>
internal sealed partial class SlackConversation(
    Dispatcher dispatcher, SlackCallers callers, SlackCarrier carrier, SlackKeptReplies kept, SlackStage stage, SlackAside aside, SlackAddresses addresses, SlackUploads uploads, Inbox inbox, Deliveries deliveries,
    SlackBackground background, ILogger<SlackConversation> log)
{
    private const string Apology = "Something went wrong on our side, and nothing was changed. Please try again; if it happens again, tell your administrator the time at which it happened.";
    private const string Stranger = "This partnership belongs to another company's workspace, so its buttons are for their people. Ask them for what you need.";

    /// <summary>The body of the answer; empty for none.</summary>
    public async Task<string> Run(SlackTurn turn)
    {
        try
        {
            var (show, answer) = await Decide(turn);
            deliveries.Wake();
            return Hand(turn, show, answer);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            Failed(turn.Request.Key, new(wrong));
            var apology = new SlackShow(turn.InModal ? NoticeView.Of(SlackShow.Title, Apology, []) : null, Stacked: true, Message: turn.InModal ? null : MessageNotice.Of(Apology, []));
            var answer = Answer(turn, apology);
            await inbox.Close(turn.Request.Key, answer);
            return Hand(turn, apology, answer);
        }
    }

    private async Task<(SlackShow Show, string Answer)> Decide(SlackTurn turn)
    {
        var outsider = callers.IsOutsider(turn, CancellationToken.None);
        turn.Caller = await callers.Of(turn, CancellationToken.None);
        if (await outsider)
            return await Closed(turn, new(turn.InModal ? NoticeView.Of(SlackShow.Title, Stranger, []) : null, Message: MessageNotice.Of(Stranger, [])));
        if (await kept.Asked(turn.Request, turn.Installation.Workspace, turn.Place, CancellationToken.None) is { } page)
            return await Closed(turn, new(page));
        var (chat, problem) = await uploads.Read(turn);
        if (problem is not null)
            return await Closed(turn, new(NoticeView.Of(SlackShow.Title, problem, []), Stacked: true));
        SlackShow show = new();
        var answer = await dispatcher.Handle(chat, turn.Caller, async (decision, db) =>
        {
            show = await carrier.Carry(turn, decision, db, CancellationToken.None);
            await addresses.Remember(turn, db);
            var body = Answer(turn, show);
            Inbox.Answer(db, turn.Request.Key, body);
            return body;
        }, CancellationToken.None);
        return show.Errors is not null && answer.Length == 0 ? await WithErrors(turn, show.Errors) : (show, answer);
    }

    /// <summary>The form that was sent, once more, with its mistakes at the top: they cannot stand at their inputs when they come by a button or too late.</summary>
    private async Task<(SlackShow Show, string Answer)> WithErrors(SlackTurn turn, IReadOnlyDictionary<string, string> errors)
    {
        var form = (ChatRequest.FormSubmitted)turn.Chat;
        var again = new ChatRequest.ActionClicked(ActionIds.ReopenForm, ReopenForm.State(form.FormId, form.State));
        var view = await dispatcher.Handle(again, turn.Caller!, (decision, _) => Task.FromResult(
            decision.Effects.OfType<Effect.OpenForm>().Select(o => SlackForms.View(o.Form, turn.Place, errors)).FirstOrDefault()), CancellationToken.None);
        var show = new SlackShow(view ?? NoticeView.Of(SlackShow.Title, string.Join(" ", errors.Values), []));
        return (show, Answer(turn, show));
    }

    private async Task<(SlackShow Show, string Answer)> Closed(SlackTurn turn, SlackShow show)
    {
        var answer = Answer(turn, show);
        await inbox.Close(turn.Request.Key, answer);
        return (show, answer);
    }

    /// <summary>The answer goes with the request where that still waits; what no answer can carry is shown beside it.</summary>
    private string Hand(SlackTurn turn, SlackShow show, string answer)
    {
        var carried = turn.Handover.TryAnswer();
        background.Run(async cancel =>
        {
            if (show.Message is { } message && !(carried && turn.Request is SlackRequest.Command))
                await aside.Tell(turn, message, cancel);
            if (!(carried && turn.Request is SlackRequest.ViewSubmission))
                await stage.Show(turn, show.Errors is { } errors ? (await WithErrors(turn, errors)).Show : show, cancel);
        });
        return answer;
    }

    private static string Answer(SlackTurn turn, SlackShow show) => (turn.Request switch
    {
        SlackRequest.ViewSubmission when show.Modal is { } modal => show.Stacked ? SlackAnswers.Push(modal) : SlackAnswers.Update(modal),
        SlackRequest.ViewSubmission { View: var view } when show.Errors is { } errors && FormErrors.Split(FormView.FormIdOf(view.CallbackId) ?? "", view.InputBlocks, errors) is { Rest.Count: 0 } placed => SlackAnswers.Errors(placed.ByBlock),
        SlackRequest.Command when show.Message is { } message => SlackAnswers.Message(message),
        _ => SlackAnswer.Empty,
    }).Json ?? "";

    [LoggerMessage(LogLevel.Error, "The request {Key} failed; the person was told. {Thrown}")]
    private partial void Failed(string key, Thrown thrown);
}
