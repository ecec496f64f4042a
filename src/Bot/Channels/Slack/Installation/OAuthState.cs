using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>
/// Ties the way back from Slack to the browser that set out: the address carries a random state, a cookie the same one. A link that somebody
/// else prepared has no cookie with it. Ten minutes, as long as Slack's code lives [Slack: oauth code]; once.
/// </summary>
internal sealed class OAuthState(IDataProtectionProvider protection, SlackOptions options, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("StrategicPartnerships.Slack.OAuthState.v1");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new();

    private bool Secure => options.PublicUrl!.Scheme == Uri.UriSchemeHttps;

    private string Cookie => Secure ? "__Host-slack-install" : "slack-install";

    public string Begin(HttpResponse response)
    {
        var state = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var until = time.GetUtcNow() + Life;
        response.Cookies.Append(Cookie, _protector.Protect($"{state}|{until.ToUnixTimeSeconds()}"), Settings());
        return state;
    }

    /// <summary>True once for the browser that set out. The cookie is gone after any answer.</summary>
    public bool IsOurs(HttpContext context, string? state)
    {
        var cookie = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, Settings());
        if (string.IsNullOrEmpty(state) || Read(cookie) is not [var ours, var seconds] || !long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            return false;
        var until = DateTimeOffset.FromUnixTimeSeconds(end);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ours), Encoding.UTF8.GetBytes(state)) || time.GetUtcNow() >= until)
            return false;
        foreach (var old in _used.Where(u => u.Value <= time.GetUtcNow()))
            _used.TryRemove(old);
        return _used.TryAdd(state, until);
    }

    private string[]? Read(string? cookie)
    {
        try
        {
            return cookie is null ? null : _protector.Unprotect(cookie).Split('|');
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Settings() => new() { Secure = Secure, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = Life };
}
