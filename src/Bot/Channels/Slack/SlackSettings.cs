namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>Reads the <c>Slack:</c> settings. None at all: the channel is off. Half of them: the start stops with the key's name and what to do.</summary>
internal static class SlackSettings
{
    private static readonly string[] BotTokens = ["xoxb-", "xoxe.xoxb-"];

    public static SlackOptions Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var slack = configuration.GetSection("Slack");
        var development = environment.IsDevelopment();
        var options = new SlackOptions(
            Secret.Of(slack["SigningSecret"]), Secret.Of(slack["PreviousSigningSecret"]), Secret.Of(slack["BotToken"]), Secret.Of(slack["AppToken"]), Text(slack["ClientId"]),
            Secret.Of(slack["ClientSecret"]), Text(slack["PublicUrl"]) is { } url ? Address("PublicUrl", url, uri => IsPublic(uri, development)) : null, Text(slack["AppId"]),
            Address("ApiUrl", Text(slack["ApiUrl"]) ?? "https://slack.com/api/", uri => SlackHosts.IsApi(uri, development)), development);
        return Objection(options) is { } wrong ? throw new InvalidOperationException(wrong) : options;
    }

    /// <summary>The first thing that is wrong, beginning with the key that should be changed; null where nothing is.</summary>
    private static string? Objection(SlackOptions o) => o switch
    {
        { BotToken: { } token } when !BotTokens.Any(p => token.Value.StartsWith(p, StringComparison.Ordinal)) => "Slack:BotToken does not begin with xoxb-. Copy the Bot User OAuth Token from \"OAuth & Permissions\" of the app.",
        { AppToken: { } token } when !token.Value.StartsWith("xapp-", StringComparison.Ordinal) => "Slack:AppToken does not begin with xapp-. Make an app-level token with the scope connections:write under \"Basic Information\" of the app.",
        { BotToken: not null, ClientId: not null } => "Slack:BotToken and Slack:ClientId are both set. The token serves one workspace, the client id any that installs the app; leave one of them empty.",
        { ClientId: not null, ClientSecret: null } => "Slack:ClientSecret is empty. Copy it from \"Basic Information\" of the app, or leave Slack:ClientId empty.",
        { ClientId: null, ClientSecret: not null } => "Slack:ClientId is empty. Copy it from \"Basic Information\" of the app, or leave Slack:ClientSecret empty.",
        { ClientId: not null, PublicUrl: null } => "Slack:PublicUrl is empty. Write the https address at which browsers reach this bot, such as https://partnerships.example.com.",
        { SigningSecret: null, PreviousSigningSecret: not null } => "Slack:SigningSecret is empty. The previous one is for the days of a change alone; copy the new one from \"Basic Information\" of the app.",
        { Enabled: true, SigningSecret: null, AppToken: null } => "Slack:SigningSecret is empty. Copy it from \"Basic Information\" of the app; or set Slack:AppToken to use Socket Mode, which needs no public address.",
        { AppId: { } app } when !app.StartsWith('A') => "Slack:AppId does not begin with A. Copy the App ID from \"Basic Information\" of the app, or leave it empty.",
        { Enabled: false } and ({ SigningSecret: not null } or { AppToken: not null } or { AppId: not null } or { PublicUrl: not null }) => "Slack:BotToken is empty. Copy the Bot User OAuth Token of the app; or set Slack:ClientId and Slack:ClientSecret to let workspaces install it.",
        _ => null,
    };

    private static bool IsPublic(Uri uri, bool development) => uri is { UserInfo: "", Query: "", Fragment: "" } && (uri.Scheme == Uri.UriSchemeHttps || (development && uri is { Scheme: "http", IsLoopback: true }));

    private static Uri Address(string key, string typed, Func<Uri, bool> accepted) =>
        Uri.TryCreate(typed.EndsWith('/') ? typed : typed + "/", UriKind.Absolute, out var uri) && accepted(uri)
            ? uri
            : throw new InvalidOperationException(key == "ApiUrl"
                ? "Slack:ApiUrl is no address of Slack. Write https://slack.com/api/, or https://slack-gov.com/api/ for GovSlack."
                : $"Slack:{key} is no https address. Write the address at which browsers reach this bot, such as https://partnerships.example.com.");

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
