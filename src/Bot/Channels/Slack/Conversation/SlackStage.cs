using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Shows what no answer can carry: views. Where a view cannot be shown in time, the person gets a button that opens it.</summary>
internal sealed class SlackStage(SlackViews views, SlackAside aside)
{
    private const string TooLate = "The answer could not be shown in time, and nothing is lost. Please run the command again.";

    public async Task Show(SlackTurn turn, SlackShow show, CancellationToken cancel)
    {
        if (show.Home is { } home)
            await views.Publish(turn.Installation, turn.User, home, cancel);
        if (show.Modal is not { } modal)
        {
            // Something was opened for an answer that is no view, or says that it runs because the answer came too late to close it.
            if (show.Message is null && (turn.Opening is not null || turn.Request is SlackRequest.ViewSubmission))
                await Present(turn, NoticeView.Of(SlackShow.Title, show.Done, []), stacked: false, cancel);
            return;
        }

        if (!await Present(turn, modal, show.Stacked, cancel))
            await aside.Tell(turn, show.Instead ?? MessageNotice.Of(TooLate, []), cancel);
    }

    private async Task<bool> Present(SlackTurn turn, ModalView modal, bool stacked, CancellationToken cancel)
    {
        if (turn.Opening is not null)
            return await Fill(turn, modal, cancel);
        if (turn.View is { } view)
            return stacked && turn.TriggerId is { Length: > 0 } trigger
                ? (await views.Push(turn.Installation, trigger, modal, cancel)).Ok
                : (await views.Update(turn.Installation, view.Id, null, modal, cancel)).Ok;
        return turn.TriggerId is { Length: > 0 } fresh && !turn.Handover.IsLate && (await views.Open(turn.Installation, fresh, modal, cancel)).Ok;
    }

    private async Task<bool> Fill(SlackTurn turn, ModalView modal, CancellationToken cancel) =>
        await turn.Opening! is { Value: { } opened } && (await views.Update(turn.Installation, opened.Id, opened.Hash, modal, cancel)).Ok;
}
