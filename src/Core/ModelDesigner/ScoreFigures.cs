using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.PartnerFinder;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What the scores of the six models rest on, term by term (playbook §5).</summary>
internal static class ScoreFigures
{
    private const string Section = "models", Table = "How the six models score";
    private static readonly string[] OfFirst = [Table, "Model 1"];
    private static readonly string[] OfSecond = [Table, "Model 2"];
    private static readonly string[] OfOthers = [Table];
    private static readonly string[] Gap = [Table, "Remarks"];
    private static readonly string[] Flips = ["What would change the choice"];

    public static void Add(FigureBook book)
    {
        var (choice, it) = (book.Framework.Models.Choice, book.Case);
        var scoring = it.Playbook.Models.Scoring;
        var (goal, goals) = (FitFigures.Goal(book), it.Reading.Archetypes);
        var scored = new Dictionary<ModelId, Figure>();
        foreach (var score in choice.Scores)
        {
            var demand = scoring.Models.First(m => m.Model == score.Model);
            var inputs = new List<FigureInput>(scoring.Weights.Count + 2)
            {
                new("goal " + goal.Value, Points(ModelRanking.Goal(scoring, goals, score.Model), scoring.GoalWeight), goal.Assumed),
            };
            foreach (var (dial, weight) in scoring.Weights)
                inputs.Add(new(it.Playbook.Models.Words.Dials[dial], Points(ModelRanking.Points(scoring, demand, dial, it.Dials[dial]), weight), !it.Dials.Of(dial).Said));
            if (score.Gated)
                inputs.Add(FigureInput.Constant("gate closed, cap", Pattern.Plain(scoring.GateCap)));
            var places = score.Model == choice.First ? OfFirst : score.Model == choice.Second ? OfSecond : OfOthers;
            scored[score.Model] = book.Add(WhyRule.ModelScore, $"model.{score.Model.Slug()}.score", Section, score.Model.Title(), Pattern.Score(score.Score), inputs, places);
        }

        var (first, second) = (FigureInput.From(scored[choice.First], choice.First.Title()), FigureInput.From(scored[choice.Second], choice.Second.Title()));
        book.Add(WhyRule.ModelGap, "model.gap", Section, "Choice", choice.Forced ? Pattern.Score(choice.Gap) : Pattern.Score(choice.Gap) + " points", [first, second], Gap);
        if (choice.Flips.Count > 0)
            book.Add(WhyRule.ModelFlip, "model.flips", Section, "What would change the choice", first.Value, [first, second], Flips);
    }

    private static string Points(double points, double most) => $"{FigureBook.Text(points, "0.00")} of {Pattern.Plain(most)}";
}
