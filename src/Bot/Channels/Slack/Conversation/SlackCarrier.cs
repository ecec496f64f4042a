using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>Turns a decision into what Slack can do: deliveries, which are stored with the change, and what the person sees.</summary>
internal sealed class SlackCarrier(SlackPosts posts, SlackReplies replies, SlackFilesToPost files)
{
    private const string HeldBack = " People of another company can read there, so fit, verdict, dependency and walk-away terms were left out; Full text shows them to you alone.";

    private const string NotOpened = "The form could not be opened here. Nothing is lost: open it with this button, or run the command again.";

    public async Task<SlackShow> Carry(SlackTurn turn, Decision decision, PartnershipsContext db, CancellationToken cancel)
    {
        var effects = decision.Effects;
        var said = effects.OfType<Effect.Reply>().Select(r => r.Message).LastOrDefault() ?? Told(effects);
        if (effects.OfType<Effect.ShowHome>().FirstOrDefault() is { } home)
            return new(Home: SlackHome.View(home.Page));
        if (effects.OfType<Effect.FieldErrors>().FirstOrDefault() is { } wrong)
            return new(Errors: wrong.Errors);
        if (effects.OfType<Effect.OpenForm>().FirstOrDefault() is { } open)
            return OpenForm(turn, open, said);
        if (await Posted(turn, effects, db, cancel) is { } posted)
            return posted.Text.EndsWith(HeldBack, StringComparison.Ordinal) || turn.Request is not SlackRequest.ViewSubmission ? replies.Of(turn, posted, closing: true, db) : new() { Done = posted.Text };
        if (said?.File is { } file)
            said = await files.Post(turn, said, file, db, cancel);
        return said is null ? new() : replies.Of(turn, said, Closes(effects), db) with { Stacked = effects.Any(e => e is Effect.Refuse or Effect.Unknown) };
    }

    private SlackShow OpenForm(SlackTurn turn, Effect.OpenForm open, ChatMessage? said)
    {
        var form = said is null || !turn.InModal ? open.Form : open.Form with { Intro = $"{said.Text} {open.Form.Intro}".Trim() };
        var message = said is null || turn.InModal && said.Actions.Count == 0 ? null : MessageNotice.Of(said.Text, SlackButtons.Of(said.Actions));
        return new(SlackForms.View(form, turn.Place), Message: message, Instead: MessageNotice.Of(NotOpened, [new(ActionIds.ReopenForm, "Open the form", ReopenForm.State(form.Id, form.State))]));
    }

    /// <summary>What the person is told about what was posted for everybody; null where nothing was.</summary>
    private async Task<ChatMessage?> Posted(SlackTurn turn, IReadOnlyList<Effect> effects, PartnershipsContext db, CancellationToken cancel)
    {
        string? told = null;
        foreach (var effect in effects)
        {
            if (effect is Effect.Post post)
                told = "Posted. Its sections follow in the thread." + (await posts.Post(turn, post.Place, post.Message, post.About, db, cancel) ? HeldBack : "");
            if (effect is Effect.Update update)
                told = "The new version is saved, and what was posted is brought up to date with a note in its thread." + (await posts.Update(turn, update, db, cancel) ? HeldBack : "");
        }

        // Nobody asked to be told when the bot greets a channel.
        return told is null || turn.Chat is ChatRequest.Installed ? null : new(told);
    }

    /// <summary>True where what was clicked leads nowhere any more.</summary>
    private static bool Closes(IReadOnlyList<Effect> effects) => effects.Any(e => e is Effect.Save { Change: Change.DropDraft });

    private static ChatMessage? Told(IReadOnlyList<Effect> effects) => effects.Select(e => e switch
    {
        Effect.Refuse(var why, var whatToDo) => new ChatMessage($"{why} {whatToDo}"),
        Effect.Unknown(var what) => new ChatMessage(what),
        _ => null,
    }).FirstOrDefault(m => m is not null);
}
