using System.Collections.Frozen;
using System.Net;
using StrategicPartnerships.Bot.Delivery;

namespace StrategicPartnerships.Bot.Channels.Slack.Outbound;

/// <summary>What Slack's error words mean for a message, in words that say what to do (platform facts A5).</summary>
internal static class SlackErrors
{
    /// <summary>The first wait after trouble at Slack; the ledger waits longer each time.</summary>
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);

    private const string Invite = "Type /invite in the channel, choose the bot, and post again.";
    private const string Reinstall = "Ask a workspace admin to install the app again.";
    private const string Admin = "Ask a workspace admin to allow it, or post in another channel.";

    /// <summary>The workspace does not know this token.</summary>
    private static readonly FrozenSet<string> Dead =
        ((string[])["token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Doubtful = ((string[])["internal_error", "fatal_error", "timeout"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Certainly not done, and worth another try.</summary>
    private static readonly FrozenSet<string> Passing = ((string[])["service_unavailable", "request_timeout", "team_added_to_org"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Blocked = new Dictionary<string, string>
    {
        ["not_in_channel"] = "The bot is not in the channel. " + Invite,
        ["channel_not_found"] = "The bot cannot see the channel: it is private and the bot is not in it. " + Invite,
        ["user_not_in_channel"] = "The person is not in the channel. Ask for it in a channel of theirs.",
        ["restricted_action"] = "A setting of the workspace keeps apps from posting there. " + Admin,
        ["restricted_action_read_only_channel"] = "The channel is read-only. " + Admin,
        ["restricted_action_thread_only_channel"] = "The channel takes replies in threads alone. " + Admin,
        ["restricted_action_non_threadable_channel"] = "The channel takes no threads. " + Admin,
        ["restricted_action_thread_locked"] = "The thread is locked. Ask somebody who manages the channel to unlock it.",
        ["missing_scope"] = "The app lacks a permission that this needs. " + Reinstall,
        ["not_allowed_token_type"] = "The app was installed in a way that does not allow this. " + Reinstall,
        ["access_denied"] = "The workspace does not allow the app to do this. " + Admin,
        ["ekm_access_denied"] = "The workspace's administrators have paused access to its messages. Try again when they have lifted it.",
        ["team_access_not_granted"] = "The app is not allowed in this workspace of the organisation. Ask an admin of the organisation to add it there.",
        ["messages_tab_disabled"] = "The app's own chat is turned off. Ask an admin to turn on the Messages tab of the app.",
        ["not_enabled"] = "The app's home page is turned off. Ask an admin to turn on the Home tab of the app.",
        ["cannot_dm_bot"] = "Bots cannot be written to.",
        ["org_login_required"] = "The workspace is being moved to its organisation. Try again when that is done.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Rejected = new Dictionary<string, string>
    {
        ["is_archived"] = "The channel is archived. Choose another channel, or ask somebody to open it again.",
        ["msg_too_long"] = "The message is too long for Slack. Export the partnership instead.",
        ["msg_blocks_too_long"] = "The message is too long for Slack. Export the partnership instead.",
        ["user_not_found"] = "Slack does not know this person any more.",
        ["user_disabled"] = "The person's account was switched off.",
        ["user_not_visible"] = "The bot cannot see this person.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where the channel is public, joining it opens the way.</summary>
    public static Outcome NotInChannel { get; } = new Outcome.Blocked(Blocked["not_in_channel"]);

    /// <summary>True where the token is good for nothing any more. One that has only ended may have a refresh token beside it.</summary>
    public static bool TokenIsDead(string error) => error is "token_revoked" or "account_inactive" or "invalid_auth";

    /// <param name="repeatable">True where doing it twice does no harm, so that doubt is no reason to stop.</param>
    public static Outcome Of(string error, bool repeatable, TimeSpan? after = null)
    {
        if (error is "ratelimited" or "rate_limited")
            return new Outcome.Retry(after ?? SlackPace.Unnamed, "Slack asked for a pause.");
        if (Passing.Contains(error))
            return new Outcome.Retry(AfterTrouble, "Slack is not available at the moment.");
        if (Doubtful.Contains(error))
            return Doubt(repeatable);
        if (Dead.Contains(error))
            return new Outcome.Blocked("The app is no longer connected to this workspace. " + Reinstall);
        if (Blocked.TryGetValue(error, out var blocked))
            return new Outcome.Blocked(blocked);
        return new Outcome.Rejected(Rejected.GetValueOrDefault(error) ?? $"Slack did not accept the message ({error}). Tell whoever runs the bot.");
    }

    /// <summary>For an exchange that brought no word of Slack's.</summary>
    public static Outcome Of(SlackExchanged exchange, bool repeatable) => exchange switch
    {
        { Sent: false } => new Outcome.Retry(AfterTrouble, "Slack could not be reached."),
        { Status: HttpStatusCode.TooManyRequests } => new Outcome.Retry(exchange.RetryAfter ?? SlackPace.Unnamed, "Slack asked for a pause."),
        { Status: { } status } when (int)status is >= 300 and < 500 => new Outcome.Rejected($"Slack did not accept the request (HTTP {(int)status}). Tell whoever runs the bot."),
        _ => Doubt(repeatable),
    };

    private static Outcome Doubt(bool repeatable) => repeatable
        ? new Outcome.Retry(AfterTrouble, "Slack had trouble of its own.")
        : new Outcome.Unknown("Slack did not confirm it.");
}
