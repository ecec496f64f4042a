using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Which parts are answered, or fixed by terms that somebody accepted: a preset chosen, or an agreement past its design.</summary>
internal static class DependencyKnown
{
    public static IReadOnlySet<string> Ours(Brief brief)
    {
        var model = brief.Model;
        var known = Terms(brief);
        Add(known, "revenue", model.RevenueShare is not null);
        Add(known, "alternatives", model.Alternatives is not null);
        Add(known, "data", model.Data is not null);
        Add(known, "exit", model.NoticeMonths is not null || model.AutoRenew is not null);
        Add(known, "replace", model.MonthsToReplace is not null);
        Add(known, "control", model.Control is not null);
        return known;
    }

    /// <summary>What was told about the partner; the length of its notice is known when the term is.</summary>
    public static IReadOnlySet<string> Theirs(Brief brief)
    {
        var model = brief.Model;
        var known = Terms(brief);
        Add(known, "revenue", model.TheirRevenueShare is not null);
        Add(known, "alternatives", model.TheirAlternatives is not null);
        Add(known, "data", model.TheirData is not null);
        Add(known, "exit", model.PartnerNoticeDays is not null);
        Add(known, "replace", model.TheirMonthsToReplace is not null);
        Add(known, "control", model.TheirControl is not null);
        return known;
    }

    private static SortedSet<string> Terms(Brief brief)
    {
        var accepted = brief.Model.Preset is not null || brief.Phase >= Phase.Launch;
        var known = new SortedSet<string>(StringComparer.Ordinal);
        Add(known, "exclusivity", accepted || brief.Model.Exclusivity is not null);
        Add(known, "exit", accepted);
        Add(known, "ip", accepted || brief.Model.Ip is not null);
        return known;
    }

    private static void Add(SortedSet<string> known, string part, bool answered)
    {
        if (answered)
            known.Add(part);
    }
}
