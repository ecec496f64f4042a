namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>The <c>Slack:</c> settings as they hold for this run; read and checked by <see cref="SlackSettings"/>.</summary>
/// <param name="BotToken">For one workspace, without an installation page.</param>
/// <param name="AppToken">Opens a socket to Slack in place of a public address.</param>
/// <param name="PublicUrl">Where browsers reach the bot; there whenever <see cref="ClientId"/> is.</param>
/// <param name="AppId">Of our app; null where nobody told it.</param>
/// <param name="Api">Ends with a slash.</param>
/// <param name="Development">Plain http on this machine is accepted.</param>
internal sealed record SlackOptions(
    Secret? SigningSecret, Secret? PreviousSigningSecret, Secret? BotToken, Secret? AppToken, string? ClientId, Secret? ClientSecret, Uri? PublicUrl, string? AppId, Uri Api, bool Development)
{
    public bool Enabled => BotToken is not null || ClientId is not null;

    public bool CanBeInstalled => ClientId is not null;

    public Uri InstallAddress => new(PublicUrl!, "slack/install");

    public Uri RedirectAddress => new(PublicUrl!, "slack/oauth_redirect");

    /// <summary>Where a person consents; on the same cloud as the Web API.</summary>
    public Uri AuthorizeAddress => new(Api, "/oauth/v2/authorize");

    /// <summary>What somebody reads who asks from a workspace that the bot does not know; with markup, so that the address can be clicked.</summary>
    public string NotInstalled => CanBeInstalled
        ? $"Strategic Partnerships is not installed in this workspace yet. Ask an administrator to open <{InstallAddress}> and to allow it."
        : "This bot serves another workspace, or Slack has not confirmed its token yet. Try again in a minute; if nothing changes, ask whoever runs the bot to look into its log.";

    public bool IsReplyAddress(Uri address) => SlackHosts.IsReplyAddress(address, Development);

    public bool IsFileAddress(Uri address) => SlackHosts.IsFileAddress(address, Development);
}
