using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>What a request of Slack means in the bot's own words, and where it comes from. Pure.</summary>
internal static class SlackUnderstanding
{
    public const string NewPartnershipShortcut = "framework.new.v1";
    public const string FromMessageShortcut = "message.objective.v1";

    /// <summary>Null for what leads to nothing: a closed notice, a choice that only the next submission tells.</summary>
    public static (ChatRequest Chat, string Place)? Of(SlackRequest request) => request switch
    {
        SlackRequest.Command command => (new ChatRequest.Typed(command.Text), command.Channel),
        SlackRequest.Spoken spoken => (new ChatRequest.Typed(spoken.Text), new SlackPlace(spoken.Channel, spoken.Direct ? null : spoken.ThreadTs).ToString()),
        SlackRequest.Shortcut { CallbackId: NewPartnershipShortcut } => (new ChatRequest.ActionClicked(ActionIds.NewFramework, ""), request.Origin.User),
        SlackRequest.MessageShortcut { CallbackId: FromMessageShortcut } shortcut => (Objective(shortcut.MessageText), new SlackPlace(shortcut.Channel, shortcut.ThreadTs ?? shortcut.MessageTs).ToString()),
        SlackRequest.HomeOpened => (new ChatRequest.HomeOpened(), request.Origin.User),
        SlackRequest.JoinedChannel joined => (new ChatRequest.Installed(), joined.Channel),
        SlackRequest.ViewSubmission { View: var view } submission when FormView.FormIdOf(view.CallbackId) is { } form => Submitted(form, view, FormView.SubmitOf(view.CallbackId), submission.ResponseUrls),
        SlackRequest.ViewClosed { View: var view } when FormView.FormIdOf(view.CallbackId) is { } form && SlackMetadata.Of(view.PrivateMetadata) is { } data => (new ChatRequest.FormClosed(form, data.State), data.Place),
        SlackRequest.BlockActions click => Clicked(click),
        _ => null,
    };

    private static (ChatRequest, string)? Clicked(SlackRequest.BlockActions click)
    {
        var id = KitButtons.IdOf(click.ActionId);
        if (click.View is { } view && FormView.FormIdOf(view.CallbackId) is { } form)
            return FormView.ThenOf(id) is { } then ? Submitted(form, view, then, []) : null;
        if (id.Length == 0 || id is ReadingView.SectionAction or ReadingView.PageAction or SlackKeptReplies.ReadAction)
            return null;
        var place = click.View is null ? null : SlackMetadata.Of(click.View.PrivateMetadata)?.Place;
        return (new ChatRequest.ActionClicked(id, click.Value), place ?? (click.Channel is null ? click.Origin.User : new SlackPlace(click.Channel, click.ThreadTs).ToString()));
    }

    /// <summary>A conversation that was picked in the form is where the result is posted.</summary>
    private static (ChatRequest, string)? Submitted(string form, SlackView view, string? then, IReadOnlyList<SlackResponseUrl> picked)
    {
        if (SlackMetadata.Of(view.PrivateMetadata) is not { } data)
            return null;
        var values = FormValues.Of(view.Values, form);
        var place = picked is [{ Channel: var channel }, ..] ? channel : data.Place;
        return (new ChatRequest.FormSubmitted(form, data.State, values, then), place);
    }

    private static ChatRequest.Typed Objective(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return new("objective: " + line[..KitText.Fit(line, Brief.ObjectiveLimit)]);
    }
}
