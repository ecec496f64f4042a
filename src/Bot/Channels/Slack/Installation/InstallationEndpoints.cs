using Microsoft.AspNetCore.WebUtilities;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>How a workspace installs the bot: out to Slack, where somebody consents, and back (platform facts A8).</summary>
internal static class InstallationEndpoints
{
    public static void MapSlackInstallation(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<SlackOptions>().CanBeInstalled)
            return;
        app.MapGet("/slack/install", Begin);
        app.MapGet("/slack/oauth_redirect", Back);
    }

    private static IResult Begin(HttpContext context, OAuthState states, SlackOptions options)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Redirect(QueryHelpers.AddQueryString(options.AuthorizeAddress.AbsoluteUri, new Dictionary<string, string?>
        {
            ["client_id"] = options.ClientId,
            ["scope"] = string.Join(',', SlackScopes.Bot),
            ["redirect_uri"] = options.RedirectAddress.AbsoluteUri,
            ["state"] = states.Begin(context.Response),
        }));
    }

    private static async Task<IResult> Back(HttpContext context, string? code, string? state, string? error, OAuthState states, SlackConsent consent)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!states.IsOurs(context, state))
            return InstallPage.NotOurs;
        if (error is not null)
            return error == "access_denied" ? InstallPage.Cancelled : InstallPage.Refused;
        return string.IsNullOrEmpty(code) ? InstallPage.Refused : await consent.Take(code, context.RequestAborted);
    }
}
