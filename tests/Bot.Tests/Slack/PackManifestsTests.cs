using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.Bot.Tests.Slack;

/// <summary>The script that makes the file to be pasted at the platform, run as somebody who installs the bot runs it.</summary>
public sealed class PackManifestsTests
{
    [Theory]
    [InlineData("https://bot.acme.example")]
    [InlineData("https://bot.acme.example:8443/partners/")]
    public async Task The_address_of_the_bot_stands_wherever_the_platform_calls_it(string address)
    {
        var (manifest, text) = await Pack(address);
        ManifestRules.Objections(manifest).ShouldBeEmpty();
        text.ShouldNotContain("partnerships.example.com");
        var host = address.TrimEnd('/');
        manifest["features"]!["slash_commands"]![0]!["url"]!.ToString().ShouldBe(host + "/slack/commands");
        manifest["oauth_config"]!["redirect_urls"]![0]!.ToString().ShouldBe(host + "/slack/oauth_redirect");
        manifest["settings"]!["event_subscriptions"]!["request_url"]!.ToString().ShouldBe(host + "/slack/events");
        manifest["settings"]!["interactivity"]!["request_url"]!.ToString().ShouldBe(host + "/slack/interactions");
        manifest["settings"]!["interactivity"]!["message_menu_options_url"]!.ToString().ShouldBe(host + "/slack/interactions");
    }

    [Fact]
    public async Task For_a_socket_no_address_is_left_and_everything_else_stays()
    {
        var (manifest, text) = await Pack("--socket-mode");
        ManifestRules.Objections(manifest).ShouldBeEmpty();
        text.ShouldNotContain("https://");
        text.ShouldNotContain("_url");
        manifest["settings"]!["socket_mode_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["settings"]!["interactivity"]!["is_enabled"]!.GetValue<bool>().ShouldBeTrue();
        manifest["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray().Count.ShouldBe(8);
        manifest["features"]!["slash_commands"]![0]!["should_escape"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Theory]
    [InlineData("http://bot.acme.example")]
    [InlineData("https://bot.acme.example/|e id")]
    [InlineData("https://bot.acme.example?x=1")]
    [InlineData("")]
    public async Task An_address_that_is_none_is_refused(string address) => (await Run(address)).Exit.ShouldBe(1);

    private static async Task<(JsonNode Manifest, string Text)> Pack(string argument)
    {
        var (exit, folder) = await Run(argument);
        exit.ShouldBe(0);
        var text = await File.ReadAllTextAsync(Path.Combine(folder, "out", "slack-manifest.json"));
        Directory.Delete(folder, recursive: true);
        return (JsonNode.Parse(text)!, text);
    }

    /// <summary>On a copy, so that nothing is written into the repository.</summary>
    private static async Task<(int Exit, string Folder)> Run(string argument)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        var folder = Directory.CreateTempSubdirectory("pack-").FullName;
        foreach (var file in new[] { "script/pack-manifests", "manifest/slack/manifest.json" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Path.Combine(Root(), file), Path.Combine(folder, file));
        }

        using var script = Process.Start(new ProcessStartInfo("/bin/bash", [Path.Combine(folder, "script/pack-manifests"), argument]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await script.WaitForExitAsync();
        return (script.ExitCode, folder);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
