using System.Runtime.CompilerServices;

namespace StrategicPartnerships.Cards.Tests;

/// <summary>
/// Compares a text with <c>{name}.verified.txt</c> beside the test. When they differ, the text is left as <c>{name}.received.txt</c>;
/// run with SNAPSHOT_UPDATE=1 to accept it.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string name, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var verified = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var normal = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE") == "1")
            File.WriteAllText(verified, normal);

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (normal == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, normal);
        Assert.Fail(expected is null ? $"{name}.verified.txt does not exist." : $"{name} differs from line {FirstDifference(normal, expected)} on.");
    }

    private static int FirstDifference(string left, string right)
    {
        var (lefts, rights) = (left.Split('\n'), right.Split('\n'));
        var line = 0;
        while (line < lefts.Length && line < rights.Length && lefts[line] == rights[line])
            line++;
        return line + 1;
    }
}
