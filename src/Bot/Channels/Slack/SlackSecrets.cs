using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace StrategicPartnerships.Bot.Channels.Slack;

/// <summary>Protects what opens a workspace or a conversation to whoever reads the database: tokens, reply addresses, requests that wait.</summary>
internal sealed class SlackSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("StrategicPartnerships.Slack.v1");

    public string Protect(string secret) => _protector.Protect(secret);

    /// <summary>Null where the keys are gone or the text was changed.</summary>
    public string? Unprotect(string? text)
    {
        if (text is null)
            return null;
        try
        {
            return _protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
