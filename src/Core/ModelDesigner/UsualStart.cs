using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Says why the pick is not the goal's usual start, when it is not (part 5 §9, decision 3).</summary>
internal static class UsualStart
{
    public static string? Of(Case @case, IReadOnlyList<ModelRanking.Ranked> ranked, ModelRanking.Ranked pick)
    {
        var sheets = @case.Playbook.Models;
        var leads = sheets.Scoring.Leads[@case.Archetype];
        if (leads.Count == 0 || leads[0] == pick.Model)
            return null;
        var lead = ranked.First(r => r.Model == leads[0]);
        var (words, what) = (sheets.Words, Need(sheets, lead, @case.Dials));
        return words.UsualLead.With(
            ("lead", lead.Model.Title()), ("pick", pick.Model.Title()), ("because", Because(@case, pick, lead)),
            ("need", what is null ? "" : words.UsualNeed.With(("lead", lead.Model.Title()), ("what", what))));
    }

    /// <summary>The term in which the pick gained most on the usual start.</summary>
    private static string Because(Case @case, ModelRanking.Ranked pick, ModelRanking.Ranked lead)
    {
        var sheets = @case.Playbook.Models;
        var (scoring, words) = (sheets.Scoring, sheets.Words);
        if (!lead.Gated && lead.Score > pick.Score)
            return words.BecauseRegret.With(("least", Pattern.Plain(scoring.LeastRegret)));
        var most = ModelRanking.Goal(scoring, @case.Reading.Archetypes, pick.Model) - ModelRanking.Goal(scoring, @case.Reading.Archetypes, lead.Model);
        var because = most > 0 ? words.BecauseGoal : words.BecauseGate;
        most = Math.Max(0, most);
        foreach (var dial in scoring.Weights.Keys)
        {
            var value = @case.Dials[dial];
            var gain = ModelRanking.Points(scoring, pick.Demand, dial, value) - ModelRanking.Points(scoring, lead.Demand, dial, value);
            if (gain > most + 1e-9)
                (most, because) = (gain, words.BecauseDial.With(("dial", words.Dials[dial]), ("value", Pattern.Plain(value))));
        }

        return because;
    }

    /// <summary>What the usual start lacks: its gate, else the input in which it loses most; null when it lacks nothing.</summary>
    private static string? Need(ModelSheets sheets, ModelRanking.Ranked lead, Dials dials)
    {
        var (scoring, words) = (sheets.Scoring, sheets.Words);
        if (lead.Gated)
            return Pattern.List(NeedGates(words, lead.Demand, dials));
        var (most, need) = (1e-9, (string?)null);
        foreach (var (dial, weight) in scoring.Weights)
        {
            var lost = weight - ModelRanking.Points(scoring, lead.Demand, dial, dials[dial]);
            if (lost <= most)
                continue;
            most = lost;
            need = lead.Demand.Serves.TryGetValue(dial, out var serves)
                ? words.NeedAtMost.With(("dial", words.Dials[dial]), ("level", Pattern.Plain(serves)))
                : words.NeedDial.With(("dial", words.Dials[dial]), ("level", Pattern.Plain(lead.Demand.Asks[dial])));
        }

        return need;
    }

    private static List<string> NeedGates(ModelWords words, ModelDemand demand, Dials dials)
    {
        var needs = demand.Gates.Where(g => dials[g.Key] < g.Value)
            .Select(g => words.NeedDial.With(("dial", words.Dials[g.Key]), ("level", Pattern.Plain(g.Value)))).ToList();
        if (demand.Proven && !dials.Proven)
            needs.Add(words.ProvenWord);
        return needs;
    }
}
