using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Who can confirm each assumption and which field settles it; rows in the order of worth.</summary>
public sealed record AssumptionOwners
{
    private const string File = "assumption-owners.yaml";

    /// <summary>How a role that nobody fills yet is written for each side; <c>{role}</c>, <c>{partner}</c>.</summary>
    public required string Ours { get; init; }
    public required string Theirs { get; init; }
    public required string Joint { get; init; }

    /// <summary>Two people who confirm together: <c>{ours}</c>, <c>{theirs}</c>.</summary>
    public required string Both { get; init; }
    public required IReadOnlyList<AssumptionOwner> Owners { get; init; }

    public static AssumptionOwners Read(PlaybookFiles files) => PlaybookYaml.Read<AssumptionOwners>(files, File);

    /// <summary>The row of a field; null where the sheet has none.</summary>
    public AssumptionOwner? Of(string field) => Owners.FirstOrDefault(o => o.Field == field);

    internal IEnumerable<PlaybookProblem> Check(PlaybookFiles files)
    {
        foreach (var owner in Owners)
        {
            var line = PlaybookYaml.LineOf(files, File, owner.Field);
            if ((owner.Form is null) != (owner.Reason.Length > 0))
                yield return new(File, line, $"'{owner.Field}' needs either the form that settles it or the reason why none does");
            if (owner.Form is { } form && owner.Fields.FirstOrDefault(f => BriefFields.Find(form, f) is null) is { } unknown)
                yield return new(File, line, $"the form '{form}' has no field '{unknown}'");
        }

        if (Owners.GroupBy(o => o.Field).FirstOrDefault(g => g.Count() > 1) is { } twice)
            yield return new(File, PlaybookYaml.LineOf(files, File, twice.Key), $"'{twice.Key}' stands twice");
    }
}

public sealed record AssumptionOwner
{
    public required string Field { get; init; }

    /// <summary>Null where no field settles the assumption; then <see cref="Reason"/> says why.</summary>
    public string? Form { get; init; }

    /// <summary>The role that answers for it, on the side that the assumption belongs to.</summary>
    public required Role Role { get; init; }
    public string Reason { get; init; } = "";

    /// <summary>Fields that are needed beside the first, as the four roles of a side are.</summary>
    public IReadOnlyList<string> Further { get; init; } = [];

    public IEnumerable<string> Fields => Further.Prepend(Field);
}
