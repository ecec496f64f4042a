using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace StrategicPartnerships.Benchmarks;

internal static class Program
{
    /// <summary>Short runs with the bot's own setting for large objects (Bot.csproj), which the measured process would not inherit.</summary>
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
        .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithEnvironmentVariable("DOTNET_GCLOHThreshold", "0x80000")));
}
