using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundMetricsTests
{
    [Fact]
    public async Task S47_requests_rejections_and_held_back_events_are_counted()
    {
        await using var host = await InboundHost.Start();
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var counted = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        // Other tests count on meters of the same name.
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == SlackInboundMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                to.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => counted.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(t => t.Value))}".TrimEnd()));
        listener.Start();
        using var held = await host.Post("/slack/events", """{"token":"t","type":"app_rate_limited","team_id":"T0001","minute_rate_limited":1518467820,"api_app_id":"A0SPBOT01"}""", "application/json");
        held.StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.Post("/slack/commands", InboundPayloads.Command());
        await host.Post("/slack/commands", InboundPayloads.Command(), secret: "another");
        await host.Post("/slack/interactions", "other=1");
        await host.Post("/slack/events", InboundPayloads.Event("""{"type":"pin_added"}"""), "application/json");
        counted.ShouldBe(["slack.inbound.rate_limited", "slack.inbound.requests Command", "slack.inbound.rejected digest", "slack.inbound.rejected malformed", "slack.inbound.ignored"]);
    }
}
