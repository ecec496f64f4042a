using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace StrategicPartnerships.FakeSlack;

/// <summary>A request to the bot as Slack signs it. Every part can be bent with <c>with</c>.</summary>
public sealed record SignedRequest(string Path, byte[] Body, string ContentType, DateTimeOffset At)
{
    public string Secret { get; init; } = FakeSlackServer.SigningSecret;

    /// <summary>Seconds since 1970 unless bent.</summary>
    public string? Timestamp { get; init; }
    public string Version { get; init; } = "v0";
    public string SignatureHeader { get; init; } = "X-Slack-Signature";
    public string TimestampHeader { get; init; } = "X-Slack-Request-Timestamp";

    /// <summary>Goes out instead of the body that was signed.</summary>
    public byte[]? SentBody { get; init; }

    /// <summary>Instead of the right one.</summary>
    public string? Signature { get; init; }

    /// <summary>Off: no header of the two.</summary>
    public bool IsSigned { get; init; } = true;
    public IReadOnlyList<(string Name, string Value)> MoreHeaders { get; init; } = [];

    public string Text => Encoding.UTF8.GetString(Body);

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(SentBody ?? Body) };
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (IsSigned)
        {
            var timestamp = Timestamp ?? At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            message.Headers.TryAddWithoutValidation(TimestampHeader, timestamp);
            message.Headers.TryAddWithoutValidation(SignatureHeader, Signature ?? Sign(timestamp));
        }

        foreach (var (name, value) in MoreHeaders)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private string Sign(string timestamp) =>
        $"{Version}={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. Body]))}";
}
