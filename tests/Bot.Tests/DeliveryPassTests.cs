using System.Collections.Concurrent;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Bot.Tests.Slack;

namespace StrategicPartnerships.Bot.Tests;

public sealed class DeliveryPassTests
{
    [Theory]
    [InlineData("post", "Unknown")]
    [InlineData("reply", "Unknown")]
    [InlineData("file", "Unknown")]
    [InlineData("direct", "Unknown")]
    [InlineData("update", "Delivered")]
    public async Task After_a_crash_in_the_middle_only_what_does_no_harm_is_done_again(string kind, string expected)
    {
        var sender = new Recorder();
        using var bot = new OutboundBot(sender: sender);
        await bot.Store(kind, "one", state: DeliveryState.Sending);
        await bot.Pass();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Sending);
        await bot.Drain();
        (await bot.Row("one")).State.ToString().ShouldBe(expected);
        sender.Sent.Count.ShouldBe(expected == "Delivered" ? 1 : 0);
        sender.Told.Count.ShouldBe(expected == "Delivered" ? 0 : 1);
    }

    [Fact]
    public async Task Two_instances_send_everything_once_and_in_order()
    {
        var sender = new Recorder();
        using var one = new OutboundBot(sender: sender);
        using var two = new OutboundBot(one.Database, sender);
        for (var cause = 0; cause < 8; cause++)
        {
            for (var order = 0; order < 3; order++)
                await one.Store("post", $"{cause}/{order}", cause: $"c{cause}", order: order);
        }

        await Task.WhenAll(one.Pass(), two.Pass());
        await one.Drain();
        sender.Sent.Count.ShouldBe(24);
        sender.Sent.Distinct().Count().ShouldBe(24);
        for (var cause = 0; cause < 8; cause++)
            sender.Sent.Where(k => k.StartsWith($"{cause}/", StringComparison.Ordinal)).ShouldBe([$"{cause}/0", $"{cause}/1", $"{cause}/2"]);
    }

    [Fact]
    public async Task X4_a_stop_waits_for_what_is_being_sent_and_begins_nothing_new()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var sender = new Recorder
        {
            Answer = async _ =>
            {
                begun.TrySetResult();
                await release.Task;
                return new Outcome.Delivered("1.1");
            },
        };
        using var bot = new OutboundBot(sender: sender);
        await bot.Store("post", "one", cause: "c");
        await bot.Store("post", "two", cause: "c", order: 1);
        await bot.Service.StartAsync(CancellationToken.None);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var stopping = bot.Service.StopAsync(CancellationToken.None);
        stopping.IsCompleted.ShouldBeFalse();
        release.SetResult();
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
        (await bot.Row("two")).State.ShouldBe(DeliveryState.Pending);
    }

    [Fact]
    public async Task A_stored_delivery_goes_out_as_soon_as_the_ledger_is_woken()
    {
        var sent = new TaskCompletionSource();
        var sender = new Recorder
        {
            Answer = _ =>
            {
                sent.TrySetResult();
                return Task.FromResult<Outcome>(new Outcome.Delivered("1.1"));
            },
        };
        using var bot = new OutboundBot(sender: sender);
        await bot.Service.StartAsync(CancellationToken.None);
        await bot.Store("post", "one");
        bot.Get<Deliveries>().Wake();
        await sent.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await bot.Service.StopAsync(CancellationToken.None);
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Delivered);
    }

    [Fact]
    public async Task What_is_no_longer_worth_sending_is_given_up_and_said()
    {
        var sender = new Recorder();
        using var bot = new OutboundBot(sender: sender);
        await bot.Store("post", "one", worth: TimeSpan.FromMinutes(1));
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Expired);
        sender.Sent.ShouldBeEmpty();
        sender.Told.ShouldBe(["one"]);
    }

    [Fact]
    public async Task Trouble_is_tried_again_with_growing_waits_and_not_for_ever()
    {
        var sender = new Recorder { Answer = _ => Task.FromResult<Outcome>(new Outcome.Retry(TimeSpan.FromSeconds(5), "Trouble.")) };
        using var bot = new OutboundBot(sender: sender);
        await bot.Store("post", "one");
        await bot.Pass();
        (await bot.Row("one")).DueAt.ShouldBe(bot.Time.GetUtcNow().AddSeconds(5));
        await bot.Drain();
        sender.Sent.Count.ShouldBe(DeliveryRules.Attempts);
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Blocked);
        sender.Told.ShouldBe(["one"]);
    }

    [Theory]
    [InlineData("Blocked")]
    [InlineData("Rejected")]
    [InlineData("Unknown")]
    public async Task What_hangs_on_a_message_that_did_not_arrive_is_not_sent_and_it_is_said_once(string failure)
    {
        var sender = new Recorder
        {
            Answer = _ => Task.FromResult<Outcome>(failure switch
            {
                "Blocked" => new Outcome.Blocked("No."),
                "Rejected" => new Outcome.Rejected("No."),
                _ => new Outcome.Unknown("Who knows."),
            }),
        };
        using var bot = new OutboundBot(sender: sender);
        for (var order = 0; order < 3; order++)
            await bot.Store("post", "part " + order, cause: "c", order: order);
        await bot.Drain();
        sender.Sent.ShouldBe(["part 0"]);
        sender.Told.ShouldBe(["part 0"]);
        (await bot.Row("part 0")).State.ToString().ShouldBe(failure);
        (await bot.Row("part 2")).State.ShouldBe(DeliveryState.Blocked);
    }

    [Fact]
    public async Task An_error_of_ours_counts_as_an_open_question_and_other_deliveries_go_on()
    {
        var sender = new Recorder { Answer = key => key == "one" ? throw new InvalidOperationException() : Task.FromResult<Outcome>(new Outcome.Delivered("1.1")) };
        using var bot = new OutboundBot(sender: sender);
        await bot.Store("post", "one");
        await bot.Store("post", "two");
        await bot.Drain();
        (await bot.Row("one")).State.ShouldBe(DeliveryState.Unknown);
        (await bot.Row("two")).State.ShouldBe(DeliveryState.Delivered);
    }

    private sealed class Recorder : IChannelSender
    {
        public Func<string, Task<Outcome>> Answer { get; init; } = async _ =>
        {
            await Task.Yield();
            return new Outcome.Delivered("1.1");
        };

        public ConcurrentQueue<string> Sent { get; } = [];
        public ConcurrentQueue<string> Told { get; } = [];
        public string Channel => "slack";

        public Task<Outcome> Send(DeliveryRow delivery, DeliveryRow? root, CancellationToken cancel)
        {
            Sent.Enqueue(delivery.Key);
            return Answer(delivery.Key);
        }

        public Task Tell(DeliveryRow delivery, CancellationToken cancel)
        {
            Told.Enqueue(delivery.Key);
            return Task.CompletedTask;
        }
    }
}
