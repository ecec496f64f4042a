using System.Text;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Codes, and refresh tokens that work once [Slack: installing with OAuth, token rotation].</summary>
public sealed class FakeOAuth(FakeWorld world)
{
    /// <summary>Of a rotating access token [Slack: 43200 s].</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromHours(12);
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);
    private readonly Dictionary<string, Code> _codes = [];
    private readonly Dictionary<string, FakeToken> _refreshes = [];

    /// <summary>The app that consent is given to; another one than ours must be turned away by the bot.</summary>
    public string IssuedFor { get; set; } = FakeSlackServer.AppId;

    internal string NewCode(string team, bool orgWide, bool rotating, string? redirectUri)
    {
        lock (world.Gate)
        {
            var code = world.NextId("code");
            _codes[code] = new(team, orgWide, rotating, redirectUri, world.Now);
            return code;
        }
    }

    internal void CheckClient(string authorization)
    {
        var parts = authorization.StartsWith("Basic ", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(authorization["Basic ".Length..])).Split(':', 2) : [];
        if (parts is not [FakeSlackServer.ClientId, var secret])
            throw new Refusal("invalid_client_id");
        if (secret != FakeSlackServer.ClientSecret)
            throw new Refusal("bad_client_secret");
    }

    internal (FakeToken Token, string? Refresh) Redeem(string code, string? redirectUri)
    {
        var known = _codes.GetValueOrDefault(code) ?? throw new Refusal("invalid_code");
        if (known.Used)
            throw new Refusal("code_already_used");
        if (world.Now - known.Issued > CodeLife)
            throw new Refusal("invalid_code");
        if (known.RedirectUri is not null && known.RedirectUri != redirectUri)
            throw new Refusal("bad_redirect_uri");
        known.Used = true;
        var team = world.Teams.Find(t => t.Id == known.Team) ?? throw new InvalidOperationException($"There is no workspace {known.Team}.");
        return Issue(known.OrgWide ? null : team.Id, team.Enterprise, known.Rotating);
    }

    /// <summary>A refresh token given a second time is refused: whoever shares an installation must take turns.</summary>
    internal (FakeToken Token, string? Refresh) Refresh(string refresh) =>
        _refreshes.Remove(refresh, out var old) ? Issue(old.Team, old.Enterprise, rotating: true) : throw new Refusal("invalid_refresh_token");

    internal (FakeToken Token, string? Refresh) Exchange(string value)
    {
        var old = world.Tokens.Find(t => t.Value == value && !t.Revoked && t.Expires is null && !t.IsApp) ?? throw new Refusal("invalid_auth");
        old.Revoked = true;
        return Issue(old.Team, old.Enterprise, rotating: true);
    }

    /// <summary>A rotating token with its refresh token, as an installation already holds it.</summary>
    public (FakeToken Token, string? Refresh) Issue(string? team, string? enterprise, bool rotating)
    {
        if (!rotating)
            return (world.AddToken(world.NextId("xoxb-issued-"), team, enterprise), null);
        var active = world.Tokens.Where(t => t.Expires is not null && !t.Revoked && t.Team == team && t.Enterprise == enterprise).ToList();
        foreach (var older in active.SkipLast(1))
            older.Revoked = true;
        var token = world.AddToken(world.NextId("xoxe.xoxb-issued-"), team, enterprise, expires: world.Now + TokenLife);
        var refresh = world.NextId("xoxe-1-refresh-");
        _refreshes[refresh] = token;
        return (token, refresh);
    }

    private sealed record Code(string Team, bool OrgWide, bool Rotating, string? RedirectUri, DateTimeOffset Issued)
    {
        public bool Used { get; set; }
    }
}
