namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>The workspace of <c>Slack:BotToken</c>; every other one is a stranger then. Without that setting, every installation is served.</summary>
internal sealed partial class OneWorkspace(SlackOptions options, SlackCalls calls, ILogger<OneWorkspace> log)
{
    public bool Serves(HeldInstallation held) => options.BotToken is null || held.Token == options.BotToken;

    /// <summary>Null where Slack cannot be asked now, or does not know the token.</summary>
    public async Task<Grant?> Ask(CancellationToken cancel)
    {
        var answer = await calls.Test(options.BotToken!, cancel);
        if (answer.Value is not { UserId: { } bot } known || (known.IsEnterpriseInstall ? known.EnterpriseId : known.TeamId) is not { Length: > 0 } workspace)
        {
            NotConfirmed(answer.Error ?? "no_workspace");
            return null;
        }

        var installation = new SlackInstallation(workspace, known.IsEnterpriseInstall ? null : known.TeamId, known.EnterpriseId, bot);
        return new(installation, options.AppId ?? "", "", "", options.BotToken!, null, null);
    }

    [LoggerMessage(LogLevel.Warning, "Slack did not confirm Slack:BotToken ({Error}); it is asked again. If this stays, copy the token anew from the app's settings, or install the app again.")]
    private partial void NotConfirmed(string error);
}
