using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Channels.Slack.Installation;
using StrategicPartnerships.Bot.Channels.Slack.Outbound;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>
/// Opens a view before anything is known of the answer, where the answer will be a view: a trigger lives for three seconds, and neither the
/// database nor another method of Slack may use them up.
/// </summary>
internal sealed class SlackOpenings(SlackInstallations installations, SlackViews views, IDbContextFactory<PartnershipsContext> contexts, SlackBackground background)
{
    private static readonly string[] Reading = [SlackKeptReplies.ReadAction, ActionIds.ShowPartnership, ActionIds.ShowVersion];

    /// <summary>The partnerships' names as last seen: they decide how a line is read. One that is missing costs the early view, nothing else.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _names = new(StringComparer.Ordinal);

    /// <summary>Null where the answer will be no view, or is shown in the view that is open.</summary>
    public SlackOpening? Begin(SlackRequest request)
    {
        var trigger = request switch
        {
            SlackRequest.Command command => command.TriggerId,
            SlackRequest.Shortcut shortcut => shortcut.TriggerId,
            SlackRequest.BlockActions { View: null or { CallbackId: SlackHome.Callback } } click => click.TriggerId,
            _ => "",
        };
        return trigger.Length > 0 && Opens(request) ? new(Open(request, trigger)) : null;
    }

    public void Learn(string workspace) => background.Run(async cancel =>
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        _names[workspace] = await new Records(db, workspace, cancel).Names();
    });

    private bool Opens(SlackRequest request)
    {
        if (request is SlackRequest.BlockActions click && Reading.Contains(KitButtons.IdOf(click.ActionId)))
            return true;
        var workspace = request.Origin.IsEnterpriseInstall ? request.Origin.Enterprise : request.Origin.Team;
        return SlackUnderstanding.Of(request) is { Chat: var chat } && FeatureTable.OpensForm(chat, _names.GetValueOrDefault(workspace ?? "", []));
    }

    private async Task<SlackResult<SlackOpenedView>> Open(SlackRequest request, string trigger) =>
        await installations.Find(request.Origin, CancellationToken.None) is { } installation
            ? await views.Open(installation, trigger, NoticeView.Loading(SlackShow.Title), CancellationToken.None)
            : new(null, "not_installed");
}

internal sealed record SlackOpening(Task<SlackResult<SlackOpenedView>> View);
