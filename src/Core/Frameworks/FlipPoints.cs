using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Where one setting tips over when a single input moves and everything else stays.</summary>
/// <param name="Model">The smallest step of one dial that changes the strategist's pick; null when no single step does.</param>
/// <param name="ShareBelow">Whole percent of the partner's share, under the one in force, at which the balance stops or begins to be balanced; null for none down to 0.</param>
/// <param name="ShareAbove">The same above it, up to 100.</param>
/// <param name="Amber">Whole percent of our revenue through the partner at which our dependency turns amber or worse; null when it never does.</param>
/// <param name="Red">The same for red.</param>
/// <param name="Notice">Whole months of our notice, from the one in force up to 24, at which our dependency leaves its band; null for none.</param>
/// <param name="NoticeBand">The band it then has.</param>
public sealed record FlipPoints(ModelFlips.Flip? Model, int? ShareBelow, int? ShareAbove, int? Amber, int? Red, int? Notice, string? NoticeBand)
{
    /// <summary>Notices longer than this many months are not looked at.</summary>
    internal const int MostMonths = 24;
    private static readonly string[] Bands = ["green", "watch", "amber", "red"];

    public static FlipPoints Of(Case it, Judgement now)
    {
        var flips = ModelFlips.Of(it.Playbook.Models.Scoring, it.Reading.Archetypes, it.Dials);
        var (share, months) = (now.Terms.InForce.PartnerSharePercent, now.Terms.InForce.NoticeMonths);
        var balanced = now.Balance.Band == "balanced";
        var start = (int)Math.Floor(months);
        var notice = WholeSteps.First(start, Math.Max(start, MostMonths), m => m > months && Rank(AtNotice(m)) > Rank(now.Dependency.Ours.Band));
        return new(
            flips.Count > 0 ? flips[0] : null, Share(Math.Min(100, (int)Math.Floor(share)), 0), Share((int)Math.Min(100, Math.Ceiling(share)), 100),
            Through(Rank("amber")), Through(Rank("red")), notice, notice is { } at ? AtNotice(at) : null);

        // Towards more or less than the share in force the ratio rises to one peak and falls again: where it starts balanced it tips once;
        // where it does not, the balanced stretch is looked for step by step.
        int? Share(int start, int end) => balanced
            ? WholeSteps.First(start, end, p => p != share && !AtShare(p))
            : Steps(start, end).Where(p => p != share && AtShare(p)).Cast<int?>().FirstOrDefault();

        int? Through(int rank) => WholeSteps.First(0, 100, p => Rank(AtRevenue(p)) >= rank);

        bool AtShare(int percent) => ShareBalance.Holds(it, now, percent);

        string AtRevenue(int percent) => Band(it with { Brief = it.Brief with { Model = it.Brief.Model with { RevenueShare = percent } } }, now.Terms);

        string AtNotice(int month)
        {
            var terms = now.Terms with { InForce = now.Terms.InForce with { NoticeMonths = month } };
            return Band(it with { Brief = it.Brief with { Model = it.Brief.Model with { NoticeMonths = month } } }, terms);
        }

        string Band(Case moved, CommercialTerms terms) => DependencyAssessor.Assess(moved, now.Choice, terms, new()).Ours.Band;
    }

    /// <summary>0 green to 3 red.</summary>
    private static int Rank(string band) => Array.IndexOf(Bands, band);

    private static IEnumerable<int> Steps(int start, int end)
    {
        for (var at = start; end >= start ? at <= end : at >= end; at += end >= start ? 1 : -1)
            yield return at;
    }
}
