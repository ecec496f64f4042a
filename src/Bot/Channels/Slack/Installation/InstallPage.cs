using System.Text.Encodings.Web;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>The few sentences that a browser sees on its way back from Slack. No script, no style, nothing from elsewhere.</summary>
internal static class InstallPage
{
    public static IResult Installed(string? where) => Page(StatusCodes.Status200OK, "Installed",
        $"Strategic Partnerships is installed{(where is { Length: > 0 } ? $" in {where}" : "")}. You can close this page.",
        "Open Slack, go to any channel and type /strategic-partnerships help. To start your first partnership, type /strategic-partnerships followed by your objective.");

    public static IResult Cancelled => Page(StatusCodes.Status200OK, "Not installed",
        "You did not allow Strategic Partnerships in Slack, so nothing was installed and nothing is kept.",
        "If that was a mistake, open the installation link again. If your workspace wants an administrator's approval, ask for it in Slack.");

    public static IResult NotOurs => Page(StatusCodes.Status400BadRequest, "Please start again",
        "This answer does not belong to an installation that was started in this browser within the last ten minutes, so nothing was installed.",
        "Open the installation link again, in a browser that accepts cookies. If you are an administrator of an organisation, start there too and not in Slack's admin pages.");

    public static IResult Refused => Page(StatusCodes.Status400BadRequest, "Not installed",
        "Slack did not confirm the installation, so nothing was installed.",
        "Open the installation link again. If it fails once more, ask whoever runs the bot to look into its log.");

    public static IResult NotNow => Page(StatusCodes.Status503ServiceUnavailable, "Please try again",
        "Slack could not be reached just now, so nothing was installed.",
        "Open the installation link again in a minute.");

    private static IResult Page(int status, string title, params string[] sentences) => Results.Content(
        $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Inert(title)} · Strategic Partnerships</title></head>\n<body><h1>{Inert(title)}</h1>\n"
        + string.Concat(sentences.Select(s => $"<p>{Inert(s)}</p>\n")) + "</body></html>\n",
        "text/html; charset=utf-8", statusCode: status);

    private static string Inert(string text) => HtmlEncoder.Default.Encode(text);
}
