namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>A workspace or organisation in which the bot is installed.</summary>
/// <param name="Workspace">The team's id, or the organisation's for an organisation-wide installation: the key of everything stored.</param>
internal sealed record SlackInstallation(string Workspace, string? Team, string? Enterprise, string BotUser);
