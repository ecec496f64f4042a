using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using StrategicPartnerships.FakeSlack;

namespace StrategicPartnerships.Benchmarks;

/// <summary>
/// Commands at a steady rate against the bot as a process of its own, with a strict Slack on loopback: is everything answered in time, is
/// nothing lost or doubled, does memory stay level? Run with <c>dotnet run -c Release --project tests/Benchmarks -- soak [commands] [a second]</c>.
/// </summary>
internal static class Soak
{
    private static readonly string[] Lines = ["help", "expand into DACH healthcare with Falcon {0}", "list", "reach Nordic retail with Heron {0}", "expand into Iberian insurance with Kestrel {0}"];

    public static async Task<int> Run(int commands, int aSecond)
    {
        await using var slack = FakeSlackServer.Start();
        var folder = Directory.CreateTempSubdirectory("soak").FullName;
        using var bot = Start(folder, slack);
        var address = await Listening(bot);
        using var client = new HttpClient { BaseAddress = address };
        await Ready(client);
        var (taken, wrong) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        List<string> memory = [$"at start {Memory(bot)} MB"];
        var time = TimeProvider.System;
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / aSecond), time);
        List<Task> sent = [];
        for (var n = 0; n < commands; n++)
        {
            await beat.WaitForNextTickAsync();
            sent.Add(Send(n));
            if ((n + 1) % 500 == 0)
                memory.Add(FormattableString.Invariant($"after {n + 1} {Memory(bot)} MB"));
        }

        await Task.WhenAll(sent);
        await Task.Delay(TimeSpan.FromSeconds(15), time);
        memory.Add($"settled {Memory(bot)} MB");
        var previews = Enumerable.Range(0, commands).Count(n => Lines[n % Lines.Length].Contains("{0}", StringComparison.Ordinal));
        var drafts = Count(folder, "SELECT COUNT(*) FROM Drafts");
        var open = Count(folder, "SELECT COUNT(*) FROM Inbox WHERE Answer IS NULL");
        bot.Kill(entireProcessTree: true);
        var sorted = taken.Order().ToArray();
        Console.WriteLine(FormattableString.Invariant($"{commands} commands at {aSecond} a second: {sorted.Length} answered, {wrong.Count} wrong; p50 {At(0.5):0} ms, p99 {At(0.99):0} ms, longest {At(1):0} ms"));
        Console.WriteLine(FormattableString.Invariant($"{previews} objectives left {drafts} drafts; {open} requests without an answer"));
        Console.WriteLine("memory: " + string.Join(", ", memory));
        foreach (var what in wrong.Concat(slack.Violations.Take()).Distinct().Take(10))
            Console.WriteLine(what);
        return wrong.IsEmpty && drafts == previews && open == 0 ? 0 : 1;

        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];

        async Task Send(int n)
        {
            var begun = time.GetTimestamp();
            var text = string.Format(CultureInfo.InvariantCulture, Lines[n % Lines.Length], n);
            using var request = slack.Requests.Command(slack.Requests.CommandFields(text, n % 2 == 0 ? "ana" : "ben")).ToMessage();
            using var response = await client.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            var took = time.GetElapsedTime(begun).TotalMilliseconds;
            taken.Add(took);
            if ((int)response.StatusCode != 200 || took > 3000 || body.Length == 0)
                wrong.Add(FormattableString.Invariant($"command {n}: status {(int)response.StatusCode}, {took:0} ms, {body.Length} characters"));
        }
    }

    private static Process Start(string folder, FakeSlackServer slack) => Process.Start(new ProcessStartInfo("dotnet", [typeof(global::Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        Environment =
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Slack__ApiUrl"] = slack.ApiUrl.AbsoluteUri, ["Slack__BotToken"] = FakeSlackServer.BotToken, ["Slack__SigningSecret"] = FakeSlackServer.SigningSecret,
        },
    })!;

    private static async Task<Uri> Listening(Process bot)
    {
        const string Mark = "Now listening on: ";
        while (await bot.StandardOutput.ReadLineAsync() is { } line)
            if (line.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = bot.StandardOutput.ReadToEndAsync();
                return new(line[(at + Mark.Length)..].Trim());
            }

        throw new InvalidOperationException("The bot did not start.");
    }

    private static async Task Ready(HttpClient client)
    {
        for (var tries = 0; tries < 100; tries++, await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System))
            if ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode && tries > 10)
                return;
    }

    private static long Memory(Process bot)
    {
        bot.Refresh();
        return bot.WorkingSet64 / (1024 * 1024);
    }

    private static long Count(string folder, string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data", "partnerships.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
