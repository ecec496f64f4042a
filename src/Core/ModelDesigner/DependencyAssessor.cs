using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Assesses the dependency of both sides, from answers where there are any and from the playbook's typical rows where not (part 5 §1).</summary>
public static class DependencyAssessor
{
    /// <returns>The report without what is to be done about it, which <see cref="DependencyPlan"/> adds.</returns>
    public static DependencyReport Assess(Case @case, ModelChoice choice, CommercialTerms terms, Notes notes)
    {
        var sheets = @case.Playbook.Models;
        var sheet = sheets.Dependency;
        var sides = DependencySides.Of(@case, choice.First, terms.InForce);
        var ours = DependencyPrint.Of(sheets, choice.First, Side.Ours, sides.Ours, notes);
        var theirs = DependencyPrint.Of(sheets, choice.First, Side.Theirs, sides.Theirs, notes);
        Assume(sheet, ours, theirs, notes);
        var gap = Math.Abs(ours.Index - theirs.Index);
        return new(ours, theirs, gap, Gap(sheet, ours, theirs, gap), []);
    }

    /// <summary>One assumption for each open part of a side, unless the terms assume it already.</summary>
    private static void Assume(DependencySheet sheet, DependencyIndex ours, DependencyIndex theirs, Notes notes)
    {
        for (var i = 0; i < sheet.Parts.Count; i++)
            if (!ours.Parts[i].Known && sheet.Parts[i].Id is not ("exclusivity" or "exit" or "ip" or "data"))
                notes.Assume(sheet.Assume.With(("part", sheet.Parts[i].Name)), ours.Parts[i].Answer, sheet.Parts[i].Field);
        for (var i = 0; i < sheet.Parts.Count; i++)
            if (!theirs.Parts[i].Known && sheet.Parts[i].Id is not ("exclusivity" or "ip"))
                notes.Assume(sheet.AssumeTheirs.With(("part", sheet.Parts[i].TheirName)), theirs.Parts[i].Answer, sheet.Parts[i].TheirField, Side.Theirs);
    }

    private static string Gap(DependencySheet sheet, DependencyIndex ours, DependencyIndex theirs, double gap)
    {
        var points = Pattern.Score(gap);
        if (gap > sheet.Lopsided)
            return sheet.LopsidedSentence.With(("gap", points), ("side", sheet.Sides[ours.Index < theirs.Index ? "ours" : "theirs"]));
        return (ours.Band == "red", theirs.Band == "red") switch
        {
            (false, false) => sheet.Interdependence.With(("gap", points)),
            (true, true) => sheet.GapWithRed.With(("gap", points), ("side", sheet.Sides["bothRed"])),
            (true, false) => sheet.GapWithRed.With(("gap", points), ("side", sheet.Sides["oursRed"])),
            _ => sheet.GapWithRed.With(("gap", points), ("side", sheet.Sides["theirsRed"])),
        };
    }
}
