using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Which versions there are, in words; and the version that a button or a number means.</summary>
internal static class VersionList
{
    public const int Most = 10;

    /// <summary>"Versions: 1 by ada on 3 March 2027, 2 by ben on 4 March 2027."</summary>
    public static async Task<string> Of(PartnershipRow partnership, Visit visit)
    {
        var rows = await visit.Records.LastVersions(partnership, Most);
        var earlier = rows is [{ Number: > 1 } first, ..] ? FormattableString.Invariant($" 1 to {first.Number - 1},") : "";
        return $"Versions:{earlier} {string.Join(", ", rows.Select(r => Line(r, visit)))}.";
    }

    public static string Line(BriefVersionRow version, Visit visit) => FormattableString.Invariant($"{version.Number} by {visit.NameOf(version.Author)} on {Day(version)}");

    public static string Day(BriefVersionRow version) => DateText.Of(DateOnly.FromDateTime(version.SavedAt.UtcDateTime));

    /// <summary>Why a number is no version, or null; numbers run from 1 to the current one without a gap.</summary>
    public static Decision? Missing(PartnershipRow partnership, IEnumerable<int> wanted)
    {
        foreach (var number in wanted)
            if (number < 1 || number > partnership.CurrentVersion)
                return Decision.Refuse(
                    FormattableString.Invariant($"\"{partnership.Name}\" has no version {number}."),
                    partnership.CurrentVersion == 1 ? "There is version 1 alone so far." : FormattableString.Invariant($"There are versions 1 to {partnership.CurrentVersion}."));
        return null;
    }

    /// <summary>A button's state: the partnership's id and a number, apart by colons.</summary>
    public static string State(PartnershipRow partnership, int number) => partnership.Id + ":" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The partnership and the number of a button, or why not.</summary>
    public static async Task<(PartnershipRow? Row, int Number, Decision? Refusal)> Meant(string state, Visit visit)
    {
        if (state.Split(':') is not [var id, var typed] || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return (null, 0, Decision.Of(new Effect.Unknown("This button does not say which version it means. Type the command again.")));
        var (partnership, gone) = await Partnerships.ById(id, visit);
        return partnership is null ? (null, 0, gone) : Missing(partnership, [number]) is { } missing ? (null, 0, missing) : (partnership, number, null);
    }
}
