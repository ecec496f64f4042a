using System.Runtime.CompilerServices;

namespace StrategicPartnerships.Bot.Tests;

public sealed class FileTests
{
    [Fact]
    public void No_file_of_the_bot_is_longer_than_two_hundred_lines()
    {
        var files = Sources().Where(f => !f.Contains("Migrations", StringComparison.Ordinal)).ToArray();
        files.Length.ShouldBeGreaterThan(40);
        files.Where(f => File.ReadLines(f).Count() > 200).ShouldBeEmpty();
    }

    [Fact]
    public void Use_cases_know_no_channel_by_name()
    {
        var files = Sources().Where(f => f.Contains($"{Path.DirectorySeparatorChar}Features{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();
        files.Length.ShouldBeGreaterThan(20);
        foreach (var word in new[] { "Sl" + "ack", "Te" + "ams", "LocalChat", "HttpContext" })
            files.Where(f => File.ReadAllText(f).Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(word);
    }

    private static IEnumerable<string> Sources([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
