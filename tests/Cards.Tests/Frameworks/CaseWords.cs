using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>The words that tell one case from another, taken from the reading and from the playbook's own lists.</summary>
internal static class CaseWords
{
    /// <summary>Offer, segment, region, countries, industry, function, target categories and candidates of this case.</summary>
    public static IReadOnlyList<string> Of(Framework framework, Playbook playbook)
    {
        var reading = framework.Header.Reading;
        var overlays = playbook.Overlays;
        IEnumerable<string?> words =
        [
            reading.Offer, reading.Segment, reading.RegionWords, reading.Route, reading.Gap, reading.Exposure,
            .. reading.Regions.Where(overlays.Regions.ContainsKey).Select(r => overlays.Regions[r].Name),
            .. reading.Countries.Select(c => overlays.Countries[c].Name),
            reading.Industry is { } industry ? overlays.Industries[industry].Name : null,
            reading.Industry is { } served ? overlays.Industries[served].Customers : null,
            .. reading.Functions.Select(f => overlays.Functions[f].Name),
            .. Overlay(framework, playbook),
            framework.Header.PartnerNoun,
            .. framework.Profile.Categories.Select(c => c.Label),
            .. framework.Profile.Candidates.Rows.Select(c => c.Name),
        ];
        return [.. words.Where(w => w is { Length: > 2 }).Select(w => w!).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Texts of every overlay that this case does not have: requirement, metric, risk, legal, term and roadmap lines.</summary>
    public static IReadOnlyList<string> OfOthers(Framework framework, Playbook playbook)
    {
        var own = Overlay(framework, playbook).Concat(framework.Profile.Categories.Select(c => c.Label)).ToArray();
        var reading = framework.Header.Reading;
        var all = playbook.Overlays.Industries.Values.Where(i => i.Id != reading.Industry).SelectMany(Texts)
            .Concat(playbook.Overlays.Regions.Values.Where(r => !reading.Regions.Contains(r.Id)).SelectMany(Texts))
            .Concat(playbook.Overlays.Functions.Values.Where(f => !reading.Functions.Contains(f.Id)).SelectMany(Texts))
            .Concat(playbook.Overlays.OfferKinds.Values.Where(k => k.Id != reading.OfferKind).SelectMany(k => k.Technical.Values.Concat(k.Support.Values).Select(s => s.Text).Append(k.Metric.Name.Text)));
        return [.. all.Where(t => t.Length > 12 && !own.Any(o => o.Contains(t, StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Overlay(Framework framework, Playbook playbook)
    {
        var reading = framework.Header.Reading;
        return (reading.Industry is { } industry ? Texts(playbook.Overlays.Industries[industry]) : [])
            .Concat(reading.Regions.Where(playbook.Overlays.Regions.ContainsKey).Take(2).SelectMany(r => Texts(playbook.Overlays.Regions[r])))
            .Concat(reading.Functions.SelectMany(f => Texts(playbook.Overlays.Functions[f])));
    }

    private static IEnumerable<string> Texts(Industry i) =>
        i.Requirements.Select(r => r.Text.Text).Concat(i.Legal.Select(l => l.Text)).Concat(i.Metrics.Select(m => m.Name.Text)).Concat(i.Risks.Select(r => r.Risk.Text)).Concat(i.Terms.Select(t => t.Text)).Concat(i.Categories.Select(c => c.Text));

    private static IEnumerable<string> Texts(Region r) =>
        r.Requirements.Select(x => x.Text.Text).Concat(r.Legal.Select(l => l.Text)).Append(r.Metric.Name.Text).Concat(r.Risks.Select(x => x.Risk.Text)).Append(r.Roadmap.Text).Append(r.Terms.Text).Concat(r.Categories.Select(c => c.Text));

    private static IEnumerable<string> Texts(FunctionTag f) =>
        f.Requirements.Select(x => x.Text.Text).Concat(f.Triggers.Select(t => t.Text)).Append(f.Legal.Text).Append(f.Metric.Name.Text).Append(f.Risk.Risk.Text).Append(f.Why.Text);
}
