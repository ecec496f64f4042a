using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Assesses the dependency of both sides, from answers where there are any and from the playbook's typical rows where not (part 5 §1).</summary>
public static class DependencyAssessor
{
    public static DependencyReport Assess(Case @case, ModelChoice choice, CommercialTerms terms, Notes notes)
    {
        var sheets = @case.Playbook.Models;
        var sheet = sheets.Dependency;
        var typed = @case.Brief.Model;
        var rowOurs = sheets.DefaultOf(choice.First, Side.Ours);
        var rowTheirs = sheets.DefaultOf(choice.First, Side.Theirs);
        var known = DependencyKnown.Ours(@case.Brief);
        var ours = DependencySide.Of(sheets, choice.First, DependencyAnswers.Ours(sheet, rowOurs, typed, terms.InForce), known, @case.Brief.ProductOverlap == true, notes);
        var theirs = DependencySide.Of(sheets, choice.First, DependencyAnswers.Theirs(sheet, rowTheirs, terms.InForce), DependencyKnown.Theirs(@case.Brief), false, notes);
        foreach (var part in ours.Parts)
            if (!part.Known && part.Id is not ("exclusivity" or "exit" or "ip" or "data"))
                notes.Assume(sheet.Assume.With(("part", part.Name)), part.Answer, sheet.Parts.First(p => p.Id == part.Id).Field);
        notes.Assume(sheet.AssumeTheirs, sheet.AssumeTheirsValue.With(("revenue", theirs.Parts[0].Answer), ("alternatives", theirs.Parts[1].Answer)), "partner", Side.Theirs);
        var gap = Math.Abs(ours.Index - theirs.Index);
        return new(ours, theirs, gap, Gap(sheet, ours, theirs, gap), DependencyMitigations.Of(sheet, ours, choice.Commitment));
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
