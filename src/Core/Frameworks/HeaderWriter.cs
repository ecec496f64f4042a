using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>The head of the framework: company, restated objective, target partners, and how the objective was read.</summary>
internal static class HeaderWriter
{
    public static Header Write(Case it, string objective, IReadOnlyList<TargetCategory> categories, Notes notes)
    {
        foreach (var item in it.Reading.Items.Where(i => i.Assumed))
            notes.Assume(item.Label, item.Value, item.Field);
        var company = it.Brief.Company;
        if (string.IsNullOrWhiteSpace(company))
        {
            company = "Your company (assumed)";
            notes.Assume("Company", "your company", "company");
        }

        var targets = categories.Select(c => c.Label);
        return new(company, objective, it.Partner, [.. it.Partner is { } named ? targets.Prepend(named + " (named by you)") : targets], ReadingLine.Of(it.Reading), it.Reading) { PartnerNoun = Noun(it, categories) };
    }

    /// <summary>What kind of company the partner is, without article.</summary>
    internal static string Noun(Case it, IReadOnlyList<TargetCategory> categories)
    {
        if (categories.Count == 0)
            return "partner";
        var singular = it.Playbook.Partners.Categories[categories[0].Id].Singular;
        return singular[(singular.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }
}
