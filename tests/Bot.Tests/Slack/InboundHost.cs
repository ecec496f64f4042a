using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The three addresses on a real server, with a recorder behind them.</summary>
internal sealed class InboundHost : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string PreviousSecret = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private InboundHost(WebApplication app, FakeTimeProvider time, RecordedLog log, ConcurrentQueue<SlackRequest> taken) =>
        (_app, _client, Time, Log, Taken) = (app, new() { BaseAddress = new(app.Urls.First()) }, time, log, taken);

    public FakeTimeProvider Time { get; }
    public RecordedLog Log { get; }
    public ConcurrentQueue<SlackRequest> Taken { get; }
    public IServiceProvider Services => _app.Services;

    public static async Task<InboundHost> Start(Func<SlackRequest, SlackAnswer>? answer = null, string[]? secrets = null, string? appToken = null, Uri? api = null)
    {
        var builder = WebApplication.CreateBuilder();
        var (time, log, taken) = (new FakeTimeProvider(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)), new RecordedLog(), new ConcurrentQueue<SlackRequest>());
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter(_ => true);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSlackInbound(new(secrets ?? [Secret, PreviousSecret], appToken, api ?? new("https://slack.test/api/")));
        builder.Services.AddSingleton<SlackHandler>((request, _) =>
        {
            taken.Enqueue(request);
            return Task.FromResult(answer?.Invoke(request) ?? SlackAnswer.Empty);
        });
        var app = builder.Build();
        app.MapSlackEndpoints();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
        await app.StartAsync();
        return new(app, time, log, taken);
    }

    /// <summary>As Slack sends it: signed now with the first secret, unless told otherwise.</summary>
    public Task<HttpResponseMessage> Post(string path, string body, string type = "application/x-www-form-urlencoded", string secret = Secret) =>
        PostAt(path, body, Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), type, secret);

    public Task<HttpResponseMessage> PostAt(string path, string body, string timestamp, string type = "application/x-www-form-urlencoded", string secret = Secret) =>
        Send(path, Encoding.UTF8.GetBytes(body), type, (SlackSignature.TimestampHeader, timestamp), (SlackSignature.SignatureHeader, Sign(body, timestamp, secret)));

    public async Task<HttpResponseMessage> Send(string path, byte[] body, string type, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path);

    public static string Sign(string body, string timestamp, string secret = Secret) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));

    public Task Stop() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
