using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>The rows of the contract test list (platform facts, part D) are named tests: a row's number stands at the beginning of a test's name.</summary>
public sealed partial class ContractRowsTests
{
    private static readonly string[] Rows =
    [
        .. Numbers("S", 1, 7), "S9", "S10", "S11", "S12", "S13", .. Numbers("S", 15, 24), "S26", .. Numbers("S", 27, 35), "S37", "S38", .. Numbers("S", 40, 43), "S45", "S46", "S47",
        .. Numbers("S", 49, 55), "S57", "S58", .. Numbers("S", 60, 63), "X1", "X2", "X4", "X5",
    ];

    [Fact]
    public void Every_row_has_a_test_of_its_name()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Root(), "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(f => TestPattern().Matches(File.ReadAllText(f))).SelectMany(m => RowPattern().Matches(m.Value)).Select(m => m.Value.TrimEnd('_')).ToHashSet();
        Rows.Where(r => !named.Contains(r)).ShouldBeEmpty();
        Rows.Length.ShouldBeGreaterThan(50);
    }

    private static IEnumerable<string> Numbers(string letter, int from, int to) => Enumerable.Range(from, to - from + 1).Select(n => FormattableString.Invariant($"{letter}{n}"));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\](?:\s*\[[^\n]*\])*\s*public (?:async )?(?:Task|void) (?:[SX]\d+_)+")]
    private static partial Regex TestPattern();

    [GeneratedRegex(@"[SX]\d+_")]
    private static partial Regex RowPattern();
}
