using System.Net.Http.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace StrategicPartnerships.Benchmarks;

/// <summary>A whole command in process: HTTP in, inbox, derivation, draft and messages stored in SQLite, JSON with text and HTML out.</summary>
[MemoryDiagnoser]
public class CommandBenchmarks
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"benchmark-{Guid.NewGuid():N}.db");
    private WebApplicationFactory<global::Program> _bot = null!;
    private HttpClient _client = null!;

    [GlobalSetup]
    public void Start()
    {
        _bot = new WebApplicationFactory<global::Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("ConnectionStrings:Partnerships", $"Data Source={_database}");
            host.UseSetting("Logging:LogLevel:Default", "Error");
        });
        _client = _bot.CreateClient();
    }

    [GlobalCleanup]
    public void Stop()
    {
        _bot.Dispose();
        foreach (var file in new[] { _database, _database + "-wal", _database + "-shm" })
            File.Delete(file);
    }

    [Benchmark(Description = "objective to private preview")]
    public Task<string> Preview() => Answer("expand into DACH healthcare");

    [Benchmark(Description = "help, the same way without a framework")]
    public Task<string> Help() => Answer("help");

    private async Task<string> Answer(string text)
    {
        using var answer = await _client.PostAsJsonAsync("/local/messages", new { text, person = "you", place = "general" });
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
