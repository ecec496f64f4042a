namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>What a table of candidates may hold at most; what is beyond is told, never cut off.</summary>
public static class ImportLimits
{
    public const int Rows = 10_000;
    public const int Columns = 40;

    /// <summary>Characters.</summary>
    public const int Cell = 300;

    /// <summary>2 MB of UTF-8.</summary>
    public const int Bytes = 2 * 1024 * 1024;

    /// <summary>Problems told one by one; the others are counted.</summary>
    public const int ProblemsTold = 20;
}
