namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Which installation a payload belongs to (platform facts A8, last table). The outer team may be another company's.</summary>
internal static class SlackOrigins
{
    /// <summary>An organisation-wide installation has no team of its own, whatever team the person was in.</summary>
    public static SlackOrigin Of(string? app, string? team, string? enterprise, bool enterpriseInstall, string? user, string? userTeam, string? userName) =>
        new(app ?? "", enterpriseInstall ? null : Filled(team), Filled(enterprise), enterpriseInstall, user ?? "", Filled(userTeam), userName ?? "");

    public static SlackOrigin Of(WireInteraction from) => Of(
        from.ApiAppId,
        // A view may have been opened from a channel that is shared with another company.
        from.View?.AppInstalledTeamId ?? from.Team?.Id ?? from.User?.TeamId,
        from.Enterprise?.Id ?? from.Team?.EnterpriseId,
        from.IsEnterpriseInstall, from.User?.Id, from.User?.TeamId, from.User?.Name ?? from.User?.Username);

    public static SlackOrigin Of(WireEnvelope from, WireEvent what)
    {
        var installed = from.Authorizations is [{ } first, ..] ? first : null;
        return Of(
            from.ApiAppId, installed?.TeamId ?? from.TeamId, installed?.EnterpriseId ?? from.EnterpriseId, installed?.IsEnterpriseInstall == true,
            what.User, what.UserTeam ?? what.SourceTeam ?? what.Team, userName: null);
    }

    private static string? Filled(string? id) => string.IsNullOrEmpty(id) ? null : id;
}
