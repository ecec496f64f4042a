using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>Reads the numbers of a cell: an empty cell is unknown, and a wrong one is told with what would be right.</summary>
internal static class CellNumbers
{
    private const double MostAccounts = 1_000_000_000;
    private static readonly Dictionary<string, decimal> Plain = new(StringComparer.Ordinal) { [""] = 1 };
    private static readonly Dictionary<string, decimal> PercentSign = new(StringComparer.Ordinal) { [""] = 1, ["%"] = 1, ["percent"] = 1 };
    private static readonly NumberLimits AccountLimits = new(0, MostAccounts, 4, Plain, "40 or 1,200");
    private static readonly NumberLimits StepLimits = new(1, 5, 4, Plain, "3 or 4.5");
    private static readonly NumberLimits PercentLimits = new(0, 100, 4, PercentSign, "30 %, 30 or 0.3");

    public static int? Rating(string cell, string what, Action<string> wrong)
    {
        if (cell.Length == 0)
            return null;
        if (cell is [>= '1' and <= '5'])
            return cell[0] - '0';
        wrong($"{what} is {TypedText.Quote(cell)}; write a whole number 1 to 5 or leave it empty");
        return null;
    }

    public static double? Accounts(string cell, Action<string> wrong) => Read(cell, "reachable accounts", TypedNumber.Read(cell, AccountLimits), wrong);

    public static double? Steps(string cell, Action<string> wrong) => Read(cell, "opportunity", TypedNumber.Read(cell, StepLimits), wrong);

    public static double? Money(string cell, Action<string> wrong) => Read(cell, "deal size", FieldRules.ReadMoney(cell), wrong);

    /// <param name="parts">True where the column's plain numbers are parts of one, as 0.3; otherwise they are percent, as 30.</param>
    /// <returns>0–1.</returns>
    public static double? Probability(string cell, bool parts, Action<string> wrong)
    {
        if (Read(cell, "win probability", TypedNumber.Read(cell, PercentLimits), wrong) is not { } number)
            return null;
        if (Marked(cell) || !parts)
        {
            if (number is > 0 and < 1 && !Marked(cell))
                wrong($"win probability {TypedText.Quote(cell)} stands in a column of percentages; write {TypedNumber.Plain(number * 100)} % for a part of one, or {TypedNumber.Plain(number)} % if you mean that");
            return number / 100;
        }

        return number;
    }

    /// <summary>True when no plain number of the column is more than one.</summary>
    public static bool AreParts(IEnumerable<string> cells) => cells.All(c => Marked(c) || !(TypedNumber.Read(c, PercentLimits) is { Error: null, Value: > 1 }));

    private static bool Marked(string cell) => cell.Contains('%', StringComparison.Ordinal) || cell.Contains("percent", StringComparison.OrdinalIgnoreCase);

    private static double? Read(string cell, string what, Parsed<double?> read, Action<string> wrong)
    {
        if (read.Error is { } error)
            wrong($"{what}: {error}");
        return cell.Length == 0 ? null : read.Value;
    }
}
