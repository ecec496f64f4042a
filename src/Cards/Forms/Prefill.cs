using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>What the strategist put where nobody told: shown in the form for correction, never taken as told.</summary>
internal static class Prefill
{
    /// <summary>Empty when the strategist has nothing for the field, or nothing that the field could take back.</summary>
    public static string Of(BriefField field, Framework? framework, Playbook playbook)
    {
        var value = field.Form switch
        {
            "brief" when framework is not null => OfBrief(field.Id, framework, playbook),
            "value" when framework is not null => OfValue(field, framework),
            "model" when field.Id == "model" => "auto",
            "model" when framework is not null => OfModel(field.Id, framework, playbook.Models),
            "governance" => OfGovernance(field.Id),
            _ => null,
        };
        if (string.IsNullOrWhiteSpace(value))
            return "";
        return value == "auto" ? value : field.Canonical(value, playbook) ?? "";
    }

    private static string? OfBrief(string id, Framework framework, Playbook playbook)
    {
        var reading = framework.Header.Reading;
        return id switch
        {
            "region" => reading.RegionWords,
            "industry" => reading.Industry is { } industry && playbook.Overlays.Industries.TryGetValue(industry, out var known) ? known.Name : reading.Industry,
            "archetype" => reading.Archetype.Slug(),
            "offer" => reading.Offer,
            "offerKind" => reading.OfferKind,
            "segment" => reading.Segment,
            "function" => reading.Functions is [var first, ..] ? first : null,
            "currency" => framework.Value.Quantification.Currency,
            "proven" => reading.Dials.Proven ? "yes" : null,
            _ => Enum.TryParse<Dial>(id, ignoreCase: true, out var dial) && reading.Dials.Of(dial) is { Source: not DialSource.Default } set
                ? set.Value.ToString(CultureInfo.InvariantCulture)
                : null,
        };
    }

    private static string? OfValue(BriefField field, Framework framework)
    {
        var map = framework.Value;
        var inputs = map.Quantification.Inputs;
        var years = inputs.HorizonMonths / 12.0;
        return field.Id switch
        {
            "acv" => Number(inputs.Acv, 2),
            "grossMargin" => Number(inputs.GrossMargin * 100, 2),
            "churn" => Number(inputs.Churn * 100, 2),
            "discountRate" => Number(inputs.DiscountRate * 100, 2),
            "oneOff" => Number(inputs.OneOff, 2),
            "runPerMonth" => Number(inputs.RunPerMonth, 2),
            "dealsPerMonth" => Number(inputs.DealsPerMonth, 2),
            "partnerShare" => Number(framework.Terms.InForce.PartnerSharePercent, 2),
            "yourInvestment" => Number(map.Quantification.OurInvestment / years, 2),
            "partnerInvestment" => Number(map.Quantification.PartnerInvestment / years, 2),
            "youProvide" => PrefillItems.Of(field, map, Side.Ours) ?? Lines(map.YouProvide),
            "partnerProvides" => PrefillItems.Of(field, map, Side.Theirs) ?? Lines(map.PartnerProvides),
            "joint" => Lines(map.Joint),
            _ => null,
        };
    }

    /// <summary>The terms in force, and for what nobody answered the typical rows of the model on each side (part 5 §1.1).</summary>
    private static string? OfModel(string id, Framework framework, ModelSheets sheets)
    {
        var (terms, model) = (framework.Terms.InForce, framework.Models.Choice.First);
        var (ours, theirs) = (sheets.DefaultOf(model, Side.Ours), sheets.DefaultOf(model, Side.Theirs));
        return id switch
        {
            "preset" => terms.Preset,
            "exclusivity" => terms.Exclusivity,
            "noticeMonths" => Number(terms.NoticeMonths, 2),
            "autoRenew" => terms.AutoRenew ? "yes" : "no",
            "ip" => terms.Ip,
            "data" => terms.Data,
            "partnerNoticeDays" => Number(terms.PartnerNoticeDays, 0),
            "revenueShare" => Number(ours.RevenueShare, 2),
            "alternatives" => ours.Alternatives,
            "monthsToReplace" => Number(ours.MonthsToReplace, 2),
            "control" => ours.Control,
            "theirRevenueShare" => Number(theirs.RevenueShare, 2),
            "theirAlternatives" => theirs.Alternatives,
            "theirData" => theirs.Data,
            "theirMonthsToReplace" => Number(theirs.MonthsToReplace, 2),
            "theirControl" => theirs.Control,
            _ => null,
        };
    }

    private static string? OfGovernance(string id) => id switch
    {
        "cadence" => "by-commitment",
        "checkIns" => "yes",
        _ => null,
    };

    private static string Number(double value, int decimals) => Math.Round(value, decimals).ToString(CultureInfo.InvariantCulture);

    /// <summary>Printed lines as items: a stroke in them would begin the next part.</summary>
    private static string Lines(IReadOnlyList<string> lines) => string.Join("\n", lines.Select(l => l.Replace('|', '/')));
}
