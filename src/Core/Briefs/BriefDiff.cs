namespace StrategicPartnerships.Core.Briefs;

/// <summary>One answer that changed, in words.</summary>
/// <param name="Before">"not told" where there was none.</param>
public sealed record BriefChange(string Form, string Field, string Label, string Before, string After, Side Side)
{
    /// <summary>"Our notice: 3 months → 6 months".</summary>
    public string Sentence => $"{Label}: {Before} → {After}";
}

/// <summary>What differs between two states of a brief, field by field in the order of the forms.</summary>
public static class BriefDiff
{
    public static IReadOnlyList<BriefChange> Between(Brief before, Brief after) => BriefFields.All
        .Where(f => f.Read(before) != f.Read(after))
        .Select(f => new BriefChange(f.Form, f.Id, f.Name, f.Tell(before), f.Tell(after), f.Side))
        .ToArray();
}
