using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>What a column of a table of candidates can mean: the stable ids of the meanings, their names, and the words that announce them.</summary>
public static class ColumnMeanings
{
    public const string Ignore = "ignore";
    public const string Name = "name";
    public const string Accounts = "accounts";
    public const string Probability = "probability";
    public const string DealSize = "deal-size";
    public const string Opportunity = "opportunity";
    public const string Region = "region";
    public const string Industry = "industry";
    public const string Category = "category";
    public const string Website = "website";
    public const string Contact = "contact";
    public const string Note = "note";

    private static readonly (string Id, string Title, string Words)[] Own =
    [
        (Name, "Company name", "name company companyname partner partnername account accountname organisation organization candidate candidatename firm vendor"),
        (Accounts, "Reachable accounts", "accounts reachableaccounts numberofaccounts targets targetaccounts namedtargets customers reachablecustomers"),
        (Probability, "Win probability", "winprobability probability win winrate winchance chance probabilityofwinning"),
        (DealSize, "Deal size", "dealsize acv averagedealsize averagecontractvalue annualcontractvalue dealvalue averagedeal"),
        (Opportunity, "Opportunity 1 to 5", "opportunity opportunity1to5 opportunity15 opportunityscore potential"),
        (Region, "Region", "region country location hq headquarters territory"),
        (Industry, "Industry", "industry sector vertical"),
        (Category, "Category", "category kind type partnertype partnercategory"),
        (Website, "Website", "website url web homepage domain site"),
        (Contact, "Contact", "contact contactname contactperson email owner"),
        (Note, "Note", "note notes comment comments remark remarks description"),
    ];

    /// <summary>Words for criteria beyond their own id and name; a criterion that a playbook does not have announces nothing.</summary>
    private static readonly Dictionary<string, string> CriterionWords = new(StringComparer.Ordinal)
    {
        ["market"] = "marketfit marketalignment icp icpmatch icpfit", ["overlap"] = "customeroverlap accountoverlap", ["brand"] = "brandfit brandcompatibility reputation",
        ["growth"] = "growthtrajectory momentum", ["technical"] = "technicalfit technicalcompatibility tech techfit", ["capacity"] = "salescapacity deliverycapacity",
        ["geography"] = "geographicfit geographiccoverage coverage geo", ["support"] = "supportcapability supportquality", ["sponsor"] = "executivesponsor executivesponsorship sponsorship",
        ["resources"] = "resourcecommitment resource", ["contract"] = "contractreadiness contracting contractflexibility", ["track"] = "trackrecord partneringtrackrecord partneringexperience",
    };

    /// <summary>Every meaning with the title to show, criteria after the name, <see cref="Ignore"/> first.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All(CriteriaSheet sheet) =>
    [
        new(Ignore, "Ignore this column"), new(Own[0].Id, Own[0].Title),
        .. sheet.Criteria.Select(c => new KeyValuePair<string, string>(c.Id, c.Name + ", rated 1 to 5")),
        .. Own[1..].Select(o => new KeyValuePair<string, string>(o.Id, o.Title)),
    ];

    /// <summary>The meaning that a header announces, or null.</summary>
    public static string? Of(string header, CriteriaSheet sheet)
    {
        var plain = Plain(header);
        if (plain.Length == 0)
            return null;
        var criterion = sheet.Criteria.FirstOrDefault(c => plain == Plain(c.Id) || plain == Plain(c.Name) || Says(CriterionWords.GetValueOrDefault(c.Id, ""), plain));
        return criterion?.Id ?? Own.FirstOrDefault(o => Says(o.Words, plain)).Id;
    }

    /// <summary>What one calls it in a sentence: "Customer overlap", "Deal size".</summary>
    public static string TitleOf(string meaning, CriteriaSheet sheet) =>
        sheet.Criteria.FirstOrDefault(c => c.Id == meaning)?.Name ?? Own.FirstOrDefault(o => o.Id == meaning).Title ?? meaning;

    private static bool Says(string words, string plain) => words.Split(' ').Contains(plain, StringComparer.Ordinal);

    /// <summary>Small letters and digits alone: "Win probability (%)" is "winprobability".</summary>
    private static string Plain(string header) => string.Concat(header.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
