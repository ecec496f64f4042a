using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The partner's share under one model, and the steps around it (part 5 §7.2, §7.3). Percentages 0–100.</summary>
/// <param name="Highest">The highest share that passes the sanity rule.</param>
/// <param name="Capped">True when the preset asked for more than passes.</param>
public sealed record TermFigures(double Share, double Highest, double GrossMargin, double Limit, bool Typed, bool Capped)
{
    /// <summary>What the partner costs as a share of first-year gross margin.</summary>
    public double OfMargin => GrossMargin <= 0 ? 100 : Share / GrossMargin * 100;

    public bool Breaches => Share > Highest;

    /// <summary>min(model default, floor(limit × margin)), moved by the preset inside the same limit; a typed share stands as it is.</summary>
    public static TermFigures Of(ModelSheets sheets, ModelId model, TermPreset preset, double grossMargin, double? typed)
    {
        var terms = sheets.Terms[model];
        var limit = sheets.Rules.Limits[terms.Work].Percent;
        var highest = Math.Floor((limit * grossMargin / 100) + 1e-9);
        if (typed is { } share)
            return new(share, highest, grossMargin, limit, true, false);
        var start = Math.Min(terms.Share, highest);
        var wanted = terms.Share == 0 ? 0 : Math.Max(0, start + preset.Points);
        return new(Math.Min(wanted, highest), highest, grossMargin, limit, false, wanted > highest);
    }

    /// <summary>Typed margin, else the offer kind's; in percent.</summary>
    public static double MarginOf(Case @case) =>
        @case.Brief.Value.GrossMargin ?? @case.Playbook.Models.Rules.GrossMargins[@case.Kind.Id];

    /// <summary>The resale ladder: start, certified, at target.</summary>
    public (double Start, double Certified, double Target) Ladder(double step) =>
        (Math.Max(0, Share - step), Share, Math.Max(Share, Math.Min(Share + step, Highest)));

    /// <summary>Share with the bonus for registered deals or joined calls; never above what passes.</summary>
    public double WithBonus(double from, double step) => Math.Max(from, Math.Min(from + step, Highest));
}
