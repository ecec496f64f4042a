using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What a partnership is called: the partner's name, else the region and industry it is about, else the objective's first words.</summary>
internal static class Naming
{
    private const int ObjectiveWords = 5;

    public static string Wanted(Brief brief, Framework framework)
    {
        if (!string.IsNullOrWhiteSpace(brief.Partner))
            return brief.Partner;
        var reading = framework.Header.Reading;
        var words = new[] { reading.RegionWords ?? brief.Region, reading.Industry?.Replace('-', ' ') ?? brief.Industry }.Where(w => !string.IsNullOrWhiteSpace(w)).ToArray();
        return words.Length == 2 ? string.Join(' ', words) : string.Join(' ', brief.Objective.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(ObjectiveWords));
    }

    /// <summary>The name, with a number behind it where the workspace has it already.</summary>
    public static async Task<string> Free(string wanted, string? ownId, Visit visit)
    {
        var name = PartnershipName.Tidy(wanted);
        if (name.Length == 0)
            name = "Partnership";
        for (var number = 1; ; number++)
        {
            var numbered = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{PartnershipName.Tidy(name[..Math.Min(name.Length, PartnershipName.Longest - 6)])} {number}");
            if (!await visit.Records.NameTaken(PartnershipName.Key(numbered), ownId))
                return numbered;
        }
    }
}
