using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Scores, moves, flip points and crossings of a comparison, in the sheet's words. Rounded here and nowhere before.</summary>
internal sealed class ComparisonWords(Case first, IReadOnlyList<ComparedColumn> columns)
{
    private const int MostMoves = 3;

    public Case First => first;
    public IReadOnlyList<ComparedColumn> Columns => columns;
    public ComparisonSheet Sheet => first.Playbook.Frameworks.Comparison;

    public ComparedRow Row(string label, Func<ComparedColumn, string> cell) => new(label, [.. columns.Select(cell)]);

    public IReadOnlyList<ComparedRow> Scores() => [.. columns[0].Judged.Choice.Scores.Select(s => Row(s.Model.Title(), c => Score(c.Judged.Choice, s.Model)))];

    /// <summary>Of the models that lead in one of the two columns, the largest moves; every gate that opened or shut.</summary>
    public IReadOnlyList<string> Moves() => [.. columns.Skip(1).Select(c => Pattern.With("{letter}: {says}", ("letter", c.Letter.ToString()), ("says", Says(c))))];

    public IReadOnlyList<ComparedRow> Flips() =>
    [
        Row(Sheet.Flips["model"], Model), Row(Sheet.Flips["shareBelow"], c => Share(c, c.Flips.ShareBelow)), Row(Sheet.Flips["shareAbove"], c => Share(c, c.Flips.ShareAbove)),
        Row(Sheet.Flips["amber"], c => From(c.Flips.Amber)), Row(Sheet.Flips["red"], c => From(c.Flips.Red)), Row(Sheet.Flips["notice"], Notice),
    ];

    public IReadOnlyList<string> Crossings() => [.. columns.Skip(1).Select(c => Crossing.Of(columns[0], c)).OfType<Crossing>().Select(Say)];

    private string Score(ModelChoice choice, ModelId model)
    {
        var score = choice.Of(model);
        return Pattern.Score(score.Score) + (model != choice.First ? "" : choice.Forced ? Sheet.FirstSet : Sheet.First) + (score.Gated ? Sheet.Held.With(("raw", Pattern.Score(score.Raw))) : "");
    }

    private string Says(ComparedColumn column)
    {
        var leading = new[] { columns[0].Judged.Choice.First, column.Judged.Choice.First };
        var moves = column.Moves.Where(m => m.Dial is not null && leading.Contains(m.Model)).Take(MostMoves).Concat(column.Moves.Where(m => m.Dial is null));
        var says = moves.Select(m => ScoreMoves.Say(m, Sheet, first.Playbook.Models.Words)).ToArray();
        return says.Length == 0 ? Sheet.NoMove : string.Join(" ", says);
    }

    private string Model(ComparedColumn column) => column.Flips.Model is { } flip ? ModelFlips.Say(first.Playbook.Models.Words, flip) : Sheet.FlipNone;

    private string Share(ComparedColumn column, int? percent) => percent is { } at
        ? (column.Judged.Balance.Band == "balanced" ? Sheet.FlipShareLost : Sheet.FlipShareWon).With(
            ("n", Pattern.Plain(at)), ("line", Money.Ratio(first.Playbook.Value.Balance.BalancedFrom)))
        : Sheet.FlipNever;

    private string From(int? percent) => percent switch
    {
        null => Sheet.FlipNever,
        0 => Sheet.FlipAlready,
        { } at => Sheet.FlipFrom.With(("n", Pattern.Plain(at))),
    };

    private string Notice(ComparedColumn column) => column.Flips is { Notice: { } at, NoticeBand: { } band }
        ? Sheet.FlipNotice.With(("months", at == 1 ? Sheet.OneMonth : Sheet.Months.With(("n", Pattern.Plain(at)))), ("band", band))
        : Sheet.FlipNoticeNever.With(("n", Pattern.Plain(FlipPoints.MostMonths)));

    private string Say(Crossing crossing) => (crossing.FromDeals is null ? Sheet.NoCrossing : Sheet.Crossing).With(
        ("better", crossing.Better.ToString()), ("other", crossing.Other.ToString()), ("deals", Money.Deals(crossing.FromDeals ?? 0)));
}
