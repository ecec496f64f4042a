using System.Diagnostics;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>
/// The platform's published types and a renderer of its blocks, as npm packages. Where they are not installed the tests are skipped with
/// that reason, unless REQUIRE_EVERYTHING is set, as script/test does.
/// </summary>
internal static class SlackPayloads
{
    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "tests", "slack-payloads");

    /// <summary>Exit code and everything that the script prints.</summary>
    public static async Task<(int Code, string Said)> Run(string script, string payloads)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("REQUIRE_EVERYTHING") is not null, "The npm packages of tests/slack-payloads are not installed; script/bootstrap installs them");
            Assert.Fail("The npm packages of tests/slack-payloads are needed and not installed");
        }

        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), payloads]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, await output + await errors);
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Bot.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is in no folder above the tests."));
}
