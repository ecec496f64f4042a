using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>The bot as a process of its own, as `dotnet run` starts it, on a free port and a database file of its own.</summary>
internal sealed partial class RunningBot : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log;

    private RunningBot(Process process, Uri address, StringBuilder log) => (_process, Address, _log) = (process, address, log);

    public Uri Address { get; }

    /// <summary>Everything that it wrote so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <param name="folder">Working folder; the database lies below it, so the same folder again is a restart.</param>
    /// <param name="settings">As an administrator sets them in the environment, such as <c>Slack__BotToken</c>.</param>
    public static async Task<RunningBot> Start(string folder, params (string Key, string Value)[] settings)
    {
        var assembly = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" },
        };
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The bot did not start.");
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var log = new StringBuilder();
        DataReceivedEventHandler read = (_, line) =>
        {
            lock (log)
                log.AppendLine(line.Data);
            if (line.Data is not null && ListeningPattern().Match(line.Data) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Groups[1].Value));
        };
        process.OutputDataReceived += read;
        process.ErrorDataReceived += read;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot stopped at start:\n" + log));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, await listening.Task.WaitAsync(TimeSpan.FromSeconds(60)), log);
    }

    /// <summary>Ends the process without warning, as a crash or a power cut would.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningPattern();
}
