using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Every input moved by one step: which moves would change the first model, smallest change first (playbook §5).</summary>
public static class ModelFlips
{
    /// <param name="Dial">Null when it is <c>proven</c> that changes.</param>
    /// <param name="Shift">By how many points the two models move against each other.</param>
    public sealed record Flip(Dial? Dial, int From, int To, ModelId Model, double Shift);

    public static IReadOnlyList<Flip> Of(ModelScoring scoring, IReadOnlyList<ArchetypeShare> goals, Dials dials)
    {
        var before = ModelRanking.Of(scoring, goals, dials);
        var pick = ModelRanking.Pick(scoring, before).Model;
        var flips = new List<Flip>();
        foreach (var dial in Enum.GetValues<Dial>())
            foreach (var to in (ReadOnlySpan<int>)[dials[dial] - 1, dials[dial] + 1])
                if (to is >= 1 and <= 5)
                    Try(dials.With(dial, to), dial, dials[dial], to);
        Try(dials with { Proven = !dials.Proven }, null, dials.Proven ? 1 : 0, dials.Proven ? 0 : 1);
        return flips.OrderBy(f => f.Shift).ToList();

        void Try(Dials moved, Dial? dial, int from, int to)
        {
            var after = ModelRanking.Of(scoring, goals, moved);
            var model = ModelRanking.Pick(scoring, after).Model;
            if (model != pick)
                flips.Add(new(dial, from, to, model, Math.Abs(Lead(before, pick, model) - Lead(after, pick, model))));
        }
    }

    public static string Say(ModelWords words, Flip flip) => flip.Dial is { } dial
        ? words.Flip.With(("dial", Pattern.Capital(words.Dials[dial])), ("from", Pattern.Plain(flip.From)), ("to", Pattern.Plain(flip.To)), ("model", flip.Model.Title()))
        : (flip.To == 1 ? words.FlipProven : words.FlipUnproven).With(("proven", words.ProvenWord), ("model", flip.Model.Title()));

    private static double Lead(IReadOnlyList<ModelRanking.Ranked> ranked, ModelId a, ModelId b) =>
        ranked.First(r => r.Model == a).Score - ranked.First(r => r.Model == b).Score;
}
