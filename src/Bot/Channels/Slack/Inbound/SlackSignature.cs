using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Tells whether a body comes from Slack (platform facts A2). Pure, fails closed, and takes the same time for every wrong digest.</summary>
internal static class SlackSignature
{
    public const string SignatureHeader = "X-Slack-Signature";
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>How far the clocks may differ, either way, both ends included [Slack: verifying requests].</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    private const string Version = "v0=";

    /// <summary>Null when the body is proven; otherwise the reason in one word, fit for a log and a metric.</summary>
    /// <param name="secrets">Any of them may have signed: two while a secret is being changed. Empty ones prove nothing.</param>
    /// <param name="body">As it came over the wire, before anything is parsed.</param>
    public static string? Objection(IReadOnlyList<string> secrets, StringValues signature, StringValues timestamp, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (signature.Count != 1 || timestamp.Count != 1)
            return "headers";
        if (!long.TryParse(timestamp[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return "timestamp";
        // Subtracting in Int128 cannot overflow, whatever number was sent.
        if (Int128.Abs((Int128)now.ToUnixTimeSeconds() - seconds) > (Int128)Tolerance.TotalSeconds)
            return "stale";
        if (signature[0]?.StartsWith(Version, StringComparison.Ordinal) != true)
            return "version";
        var given = Encoding.ASCII.GetBytes(signature[0]!);
        var proven = false;
        foreach (var secret in secrets.Where(s => s.Length > 0))
            proven |= CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(secret, timestamp[0]!, body)), given);
        return proven ? null : "digest";
    }

    /// <summary>The signature as Slack writes it: <c>v0=</c> and lower-case hex.</summary>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        mac.AppendData(body);
        return Version + Convert.ToHexStringLower(mac.GetHashAndReset());
    }
}
