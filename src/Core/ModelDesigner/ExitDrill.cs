using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The exit-readiness drill of playbook §11.5: ten checks, one point each.</summary>
/// <param name="Passed">0–10.</param>
/// <param name="Failed">Checks answered with no.</param>
/// <param name="Open">Checks that nobody answered: they count as not passed.</param>
/// <param name="Band">ready (8 and more), gaps (5–7) or red.</param>
/// <param name="Score">"6 of 10 passed, gaps to close by their dates; 1 failed and 3 still open".</param>
/// <param name="Line">The score with the next drill's date, as one sentence.</param>
/// <param name="Often">"twice a year" from High commitment on, otherwise "once a year".</param>
public sealed record ExitDrill(
    int Passed, int Failed, int Open, string Band, string Score, string Line, string Often, DateOnly Next, IReadOnlyList<DrillGap> Gaps)
{
    /// <summary>False while nobody answered a single check.</summary>
    public bool Held => Passed + Failed > 0;

    public static ExitDrill Of(Case it, Commitment commitment, WorkingDays days)
    {
        var (sheet, answers) = (it.Playbook.Models.Dependency, it.Brief.Drill);
        var passed = sheet.Checks.Count(c => answers.GetValueOrDefault(c.Id));
        var open = sheet.Checks.Count(c => !answers.ContainsKey(c.Id));
        var failed = sheet.Checks.Count - passed - open;
        var band = passed >= sheet.Ready ? "ready" : passed >= sheet.Gaps ? "gaps" : "red";
        var due = DependencyPlan.Within(it.Today, band == "red" ? sheet.RedGapDays : sheet.GapDays, days);
        var often = commitment >= Commitment.High;
        var next = days.Next(it.Today.AddMonths(often ? sheet.DrillHighMonths : sheet.DrillLowMonths));
        var words = often ? sheet.DrillHigh : sheet.DrillLow;
        var score = sheet.DrillScore.With(
            ("passed", Pattern.Plain(passed)), ("checks", Pattern.Plain(sheet.Checks.Count)), ("verdict", sheet.Verdicts[band]), ("failed", Pattern.Plain(failed)), ("open", Pattern.Plain(open)));
        var gaps = new List<DrillGap>(failed + open);
        foreach (var check in sheet.Checks)
            if (!answers.GetValueOrDefault(check.Id))
            {
                var unknown = !answers.ContainsKey(check.Id);
                gaps.Add(new(check.Id, Pattern.Capital(check.Name), Pattern.Capital(unknown ? sheet.DrillOpen.With(("what", check.Do)) : check.Do), DependencyPlan.OwnerOf(it, check.Owner), due, unknown));
            }

        return new(passed, failed, open, band, score, sheet.DrillLine.With(("score", score), ("date", DateText.Of(next)), ("often", words)), words, next, gaps);
    }
}

/// <summary>A check that did not pass.</summary>
/// <param name="Owner">The person named on our side, else the role.</param>
/// <param name="Open">Nobody has looked yet.</param>
public sealed record DrillGap(string Id, string Check, string What, string Owner, DateOnly Due, bool Open);
