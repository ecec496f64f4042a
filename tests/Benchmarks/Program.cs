using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace StrategicPartnerships.Benchmarks;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is ["soak", .. var figures])
            return await Soak.Run(Figure(figures, 0, 2000), Figure(figures, 1, 50));
        // Short runs with the bot's own setting for large objects (Bot.csproj), which the measured process would not inherit.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithEnvironmentVariable("DOTNET_GCLOHThreshold", "0x80000")));
        return 0;
    }

    private static int Figure(string[] figures, int at, int otherwise) => at < figures.Length ? int.Parse(figures[at], CultureInfo.InvariantCulture) : otherwise;
}
