namespace StrategicPartnerships.Core.Briefs;

/// <summary>The list of fixers in force: ids with commas between them, <c>{kind}-to-us</c> or <c>{kind}-to-partner</c> (playbook §9).</summary>
internal static class FixerList
{
    /// <summary>What a side can be short of and a fixer brings.</summary>
    public static readonly IReadOnlyList<ValueKind> Kinds = [ValueKind.Revenue, ValueKind.Access, ValueKind.Capability, ValueKind.RiskShared, ValueKind.Brand];

    public static readonly IReadOnlyList<string> Ids = [.. Kinds.SelectMany(k => (string[])[Id(k, Side.Ours), Id(k, Side.Theirs)])];

    /// <param name="receiver">Ours or Theirs.</param>
    public static string Id(ValueKind kind, Side receiver) =>
        (kind == ValueKind.RiskShared ? "risk-shared" : kind.ToString().ToLowerInvariant()) + (receiver == Side.Ours ? "-to-us" : "-to-partner");

    /// <summary>Each id once, in the order typed.</summary>
    public static Parsed<IReadOnlyList<string>> Read(string typed)
    {
        var ids = new List<string>();
        foreach (var part in TypedText.Clean(typed, lines: false).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var id = part.ToLowerInvariant().Replace(' ', '-');
            if (!Ids.Contains(id))
                return Parsed<IReadOnlyList<string>>.Wrong($"{TypedText.Quote(part)} is not a fixer. Use {string.Join(", ", Ids.SkipLast(1))} or {Ids[^1]}, with commas between them.");
            if (!ids.Contains(id))
                ids.Add(id);
        }

        return new(ids);
    }

    public static string Print(IReadOnlyList<string> ids) => string.Join(", ", ids);

    /// <summary>"access to the partner, brand to us".</summary>
    public static string Tell(IReadOnlyList<string> ids) => string.Join(", ", ids.Select(i => i
        .Replace("-to-us", " to us", StringComparison.Ordinal).Replace("-to-partner", " to the partner", StringComparison.Ordinal).Replace("risk-shared", "risk cover", StringComparison.Ordinal)));
}
