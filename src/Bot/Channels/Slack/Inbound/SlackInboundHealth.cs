using System.Collections.Immutable;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

internal enum SlackLine { Down, Up, Disabled }

/// <summary>When Slack was last heard, and whether its socket stands. Over HTTP nobody but Slack can tell whether it reaches us: then this is always healthy.</summary>
internal sealed class SlackInboundHealth(SlackInboundOptions options, TimeProvider time) : IHealthCheck
{
    /// <summary>A socket is renewed every few hours, and comes back within seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private DateTimeOffset? _last;
    private (SlackLine State, DateTimeOffset Since) _line = (SlackLine.Down, time.GetUtcNow());

    public void Came()
    {
        lock (_lock)
            _last = time.GetUtcNow();
    }

    public void Is(SlackLine state)
    {
        lock (_lock)
        {
            if (_line.State != state)
                _line = (state, time.GetUtcNow());
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            var data = ImmutableDictionary<string, object>.Empty;
            if (_last is { } last)
                data = data.Add("lastRequest", last);
            return Task.FromResult(options.AppToken is null ? HealthCheckResult.Healthy("over HTTP", data) : Socket(data.Add("socket", _line.State.ToString())));
        }
    }

    private HealthCheckResult Socket(ImmutableDictionary<string, object> data) => _line.State switch
    {
        SlackLine.Up => HealthCheckResult.Healthy("the socket stands", data),
        SlackLine.Disabled => HealthCheckResult.Unhealthy("Socket Mode is switched off at Slack", data: data),
        _ when time.GetUtcNow() - _line.Since > Patience => HealthCheckResult.Unhealthy("the socket has been down for more than a minute", data: data),
        _ => HealthCheckResult.Healthy("the socket is being opened", data),
    };
}
