using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>Turns somebody's consent into an installation.</summary>
internal sealed partial class SlackConsent(SlackCalls calls, SlackInstallations installations, SlackOptions options, TimeProvider time, ILogger<SlackConsent> log)
{
    public async Task<IResult> Take(string code, CancellationToken cancel)
    {
        var answer = await calls.Redeem(code, cancel);
        if (answer.Value is not { } granted)
        {
            NotGranted(answer.Error!);
            return answer.Failure is Outcome.Retry ? InstallPage.NotNow : InstallPage.Refused;
        }

        if (Read(granted) is not { } grant)
        {
            NotGranted("another app, or no bot token");
            return InstallPage.Refused;
        }

        // The code is spent: whatever becomes of the browser's request now, the tokens are kept.
        await installations.Add(grant, CancellationToken.None);
        return InstallPage.Installed((granted.IsEnterpriseInstall ? granted.Enterprise : granted.Team)?.Name);
    }

    private Grant? Read(OAuthAnswer granted)
    {
        if (granted is not { TokenType: "bot", AppId: { } app, BotUserId: { } bot } || (options.AppId is { } ours && app != ours))
            return null;
        var team = granted.IsEnterpriseInstall ? null : granted.Team?.Id;
        return (team ?? granted.Enterprise?.Id) is not { Length: > 0 } workspace || Secret.Of(granted.AccessToken) is not { } token
            ? null
            : new(new(workspace, team, granted.Enterprise?.Id, bot), app, granted.Scope ?? "", granted.AuthedUser?.Id ?? "", token, Secret.Of(granted.RefreshToken), granted.ExpiresIn is { } seconds ? time.GetUtcNow().AddSeconds(seconds) : null);
    }

    [LoggerMessage(LogLevel.Warning, "An installation was not completed: {Why}.")]
    private partial void NotGranted(string why);
}
