using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>One setting of a comparison and everything that follows from it.</summary>
/// <param name="Letter">A, B or C.</param>
/// <param name="Name">What differs from the brief, in words.</param>
/// <param name="Brief">The brief with the setting: deriving it gives the same figures.</param>
/// <param name="Moves">Terms of the scores that moved against the first column, largest first; none in the first.</param>
public sealed record ComparedColumn(
    char Letter, string Name, Setting Setting, Brief Brief, Judgement Judged, FitAssessment Fit, MeetingLoad Meetings, IReadOnlyList<ScoreMove> Moves, FlipPoints Flips)
{
    public string Title => $"{Letter}: {Name}";
}

/// <param name="Cells">As printed, one for each column.</param>
public sealed record ComparedRow(string Label, IReadOnlyList<string> Cells)
{
    public bool Same => Cells.All(c => c == Cells[0]);
}

/// <summary>Two or three settings of one brief side by side (playbook §5, what-if). The same functions as in a framework, on edited inputs.</summary>
/// <param name="Rows">What the settings lead to, differing or not.</param>
/// <param name="Scores">The six models in the first column's order.</param>
/// <param name="MovesInWords">Which term of the scores moved, column by column.</param>
/// <param name="FlipRows">Where each column tips over.</param>
/// <param name="Crossings">From how many deals a month one column is worth more than another.</param>
/// <param name="PartnerNoun">What kind of company the partner is, without article.</param>
public sealed record Comparison(
    IReadOnlyList<ComparedColumn> Columns, IReadOnlyList<ComparedRow> Rows, IReadOnlyList<ComparedRow> Scores, IReadOnlyList<string> MovesInWords,
    IReadOnlyList<ComparedRow> FlipRows, IReadOnlyList<string> Crossings, string? Partner, string PartnerNoun)
{
    /// <param name="settings">Two or three, by letter; the first is what the others are compared with.</param>
    /// <param name="today">The workspace's date in its own zone.</param>
    public static Comparison Of(Brief brief, IReadOnlyList<(char Letter, Setting Setting)> settings, Playbook playbook, DateOnly today)
    {
        if (settings.Count is < 2 or > 3)
            throw new ArgumentOutOfRangeException(nameof(settings), settings.Count, "two or three settings can be compared");
        Case? first = null;
        var noun = "";
        var columns = new ComparedColumn[settings.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var (letter, setting) = settings[i];
            var changed = setting.Apply(brief);
            var it = CaseReader.Read(PlainWords.Of(changed), playbook, today);
            var judged = Judgement.Of(it);
            var categories = TargetPartners.Rank(it, judged.Choice);
            var slots = PartnerSlots.For(it, categories);
            if (first is null)
                noun = HeaderWriter.Noun(it, categories);
            columns[i] = new(
                letter, setting.Tell(playbook.Frameworks.Comparison), setting, changed, judged, CriteriaDesigner.Design(it, judged.Choice, slots, new()).Fit,
                MeetingLoad.Of(it, judged.Choice, judged.Terms, slots, new()), Moves(first, it), FlipPoints.Of(it, judged));
            first ??= it;
        }

        var words = new ComparisonWords(first!, columns);
        return new(columns, ComparedRows.Of(words), words.Scores(), words.Moves(), words.Flips(), words.Crossings(), first!.Partner, noun);
    }

    private static IReadOnlyList<ScoreMove> Moves(Case? first, Case it) =>
        first is null ? [] : ScoreMoves.Between(it.Playbook.Models.Scoring, it.Reading.Archetypes, first.Dials, it.Dials);
}
