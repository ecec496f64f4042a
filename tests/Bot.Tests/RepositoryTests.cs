using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>The repository keeps its own rules: layers, words, lengths, bans that bite, snapshots that are used.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string[] ImpureParts = ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "System.Net", "System.IO.FileSystem", "System.Threading.Tasks"];

    [Fact]
    public void Core_depends_on_nothing_and_cards_on_core_alone()
    {
        References("Core").ShouldBeEmpty();
        References("Cards").ShouldBe(["Core"]);
        References("Bot").ShouldBe(["Cards"]);
        foreach (var assembly in new[] { typeof(Strategist).Assembly, typeof(FrameworkDocument).Assembly })
            assembly.GetReferencedAssemblies().Where(a => ImpureParts.Any(p => a.Name!.StartsWith(p, StringComparison.Ordinal))).ShouldBeEmpty(assembly.FullName);
    }

    [Fact]
    public void No_source_file_is_longer_than_two_hundred_lines_and_half_are_short()
    {
        var lengths = Files("src", "*.cs").Concat(Files("tests", "*.cs")).Where(f => !f.Contains("Migrations", StringComparison.Ordinal)).Select(f => (File: f, Lines: File.ReadLines(f).Count())).ToArray();
        lengths.Length.ShouldBeGreaterThan(200);
        lengths.Where(f => f.Lines > 200).ShouldBeEmpty();
        lengths.Where(f => f.File.Contains("src", StringComparison.Ordinal)).Select(f => f.Lines).Order().ElementAt(lengths.Count(f => f.File.Contains("src", StringComparison.Ordinal)) / 2).ShouldBeLessThanOrEqualTo(60);
    }

    [Fact]
    public void The_platforms_are_named_in_their_own_folders_alone()
    {
        var files = Files("src/Core", "*.cs").Concat(Files("src/Cards", "*.cs")).Where(f => !f.Contains("AdaptiveCards", StringComparison.Ordinal) && !f.Contains("BlockKit", StringComparison.Ordinal)).ToArray();
        files.Length.ShouldBeGreaterThan(100);
        foreach (var file in files)
            PlatformPattern().Matches(File.ReadAllText(file).Replace("Working Teams", "", StringComparison.Ordinal)).ShouldBeEmpty(file);
    }

    [Fact]
    public void Names_say_what_a_type_does() =>
        Files("src", "*.cs").Select(Path.GetFileNameWithoutExtension).Where(n => VagueNamePattern().IsMatch(n!)).ShouldBeEmpty();

    [Fact]
    public void Every_ban_names_a_member_that_exists()
    {
        var bans = new[] { "BannedSymbols.txt", "src/Core/BannedSymbols.Core.txt" }.SelectMany(f => File.ReadLines(Path.Combine(Root(), f))).Where(l => l.Length > 0).Select(l => l.Split(';')[0]).ToArray();
        bans.Length.ShouldBeGreaterThan(20);
        bans.Where(ban => !Exists(ban)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_snapshot_is_named_by_a_test()
    {
        var sources = string.Concat(Files("tests", "*.cs").Select(File.ReadAllText)) + string.Concat(Enum.GetValues<Core.Briefs.Archetype>().Select(Core.Briefs.Names.Slug).Select(a => $"\"{a}\" \"Card.{a}\""))
            + string.Concat(Cards.Forms.FormCatalogue.Ids.Select(id => $"\"Form.{id}\""));
        var snapshots = Files("tests", "*.verified.txt").ToArray();
        snapshots.Length.ShouldBeGreaterThan(8);
        snapshots.Where(s => !sources.Contains("\"" + Path.GetFileName(s).Replace(".verified.txt", "", StringComparison.Ordinal) + "\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_script_tells_its_usage_and_can_be_run()
    {
        var scripts = Directory.GetFiles(Path.Combine(Root(), "script"));
        scripts.Length.ShouldBeGreaterThanOrEqualTo(5);
        scripts.Where(s => !File.ReadAllText(s).Contains("#/ Usage: script/", StringComparison.Ordinal)).ShouldBeEmpty();
        if (OperatingSystem.IsWindows())
            return;
        foreach (var script in scripts)
            File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue(script);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Root(), "src", project, project + ".csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    private static bool Exists(string ban)
    {
        var name = ban[2..].Split('(')[0];
        if (ban[0] == 'T')
            return Find(name) is not null;
        var dot = name.LastIndexOf('.');
        var members = Find(name[..dot])?.GetMember(name[(dot + 1)..], BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance) ?? [];
        var wanted = ban.Contains('(', StringComparison.Ordinal) ? ban.Split('(')[1].TrimEnd(')').Split(',').Length : 0;
        return members.Any(m => m is not MethodInfo method || method.GetParameters().Length == wanted);
    }

    private static Type? Find(string name) => AppDomain.CurrentDomain.GetAssemblies().Append(typeof(File).Assembly).Append(typeof(Console).Assembly).Select(a => a.GetType(name)).FirstOrDefault(t => t is not null);

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
        .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"\b(slack|teams)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex PlatformPattern();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Common|Base)$", RegexOptions.ExplicitCapture)]
    private static partial Regex VagueNamePattern();
}
