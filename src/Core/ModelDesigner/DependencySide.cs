using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What one side answered, or is taken to answer, and the traps it is in. Figures alone, nothing to print.</summary>
/// <param name="Known">Parts answered or fixed by accepted terms.</param>
/// <param name="Traps">Ids of the traps that these answers spring, certain or not.</param>
internal sealed record DependencySide(DependencySheet Sheet, DependencyAnswers Answers, IReadOnlySet<string> Known, IReadOnlyList<string> Traps)
{
    public double Index { get; } = DependencyScore.Index(Sheet, Answers);

    public string Band => Traps.Any(IsRed) ? "red" : DependencyScore.Band(Sheet, Index);

    /// <summary>A hard trap is red only when every part in it was answered or is a term in force (part 5 §1.2, rule 4); a flag never is.</summary>
    public bool IsRed(string trap) => !Sheet.Traps[trap].Flag && Assumed(trap) is null;

    /// <summary>The first part of the trap that nobody confirmed. Terms are always in force, typed or not.</summary>
    public DependencyPartRule? Assumed(string trap)
    {
        foreach (var part in Sheet.Parts)
            if (!Known.Contains(part.Id) && part.Id is not ("exclusivity" or "exit" or "ip") && Sheet.Traps[trap].Parts.Contains(part.Id))
                return part;
        return null;
    }
}

/// <summary>Both sides under the same terms.</summary>
internal sealed record DependencySides(DependencySide Ours, DependencySide Theirs)
{
    /// <summary>T7 needs two quarters of check-ins, which a framework does not have; it is left to those who have them.</summary>
    public static DependencySides Of(Case it, ModelId model, TermsInForce terms)
    {
        var (sheets, typed) = (it.Playbook.Models, it.Brief.Model);
        var sheet = sheets.Dependency;
        var competitor = it.Brief.ProductOverlap == true;
        var ours = DependencyAnswers.Ours(sheet, sheets.DefaultOf(model, Side.Ours), typed, terms);
        var theirs = DependencyAnswers.Theirs(sheet, sheets.DefaultOf(model, Side.Theirs), typed, terms);
        return new(
            new(sheet, ours, DependencyKnown.Ours(it.Brief), DependencyScore.Traps(sheet, ours, competitor)),
            new(sheet, theirs, DependencyKnown.Theirs(it.Brief), DependencyScore.Traps(sheet, theirs, competitor && typed.TheirData is not null)));
    }
}
