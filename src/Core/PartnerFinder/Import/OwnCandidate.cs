using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Core.PartnerFinder.Import;

/// <summary>A company of somebody's own list, as far as it is known. Nothing unknown is filled.</summary>
/// <param name="Ratings">1–5 or null while unknown, in the order of <see cref="OwnCandidateList.Criteria"/>.</param>
/// <param name="Accounts">Accounts that can be reached through it.</param>
/// <param name="WinProbability">0–1.</param>
/// <param name="DealSize">Money a year for one deal, in the currency of the list.</param>
/// <param name="Opportunity">1–5.</param>
public sealed record OwnCandidate(
    string Name, IReadOnlyList<int?> Ratings, double? Accounts = null, double? WinProbability = null, double? DealSize = null, double? Opportunity = null,
    string? Region = null, string? Industry = null, string? Category = null, string? Website = null, string? Contact = null, string? Note = null)
{
    /// <summary>Reachable accounts × win probability × deal size (playbook §8.6): money a year, null while one of the three is unknown.</summary>
    [JsonIgnore]
    public double? Money => Accounts * WinProbability * DealSize;
}

/// <summary>A whole list as it is kept.</summary>
/// <param name="Criteria">Ids in the order of the ratings: a later playbook may have another order.</param>
/// <param name="Objective">Shifts the weights; empty for the base weights.</param>
/// <param name="Columns">How each column was read.</param>
public sealed record OwnCandidateList(IReadOnlyList<string> Criteria, string Objective, string Columns, IReadOnlyList<OwnCandidate> Candidates)
{
    public string ToJson() => JsonSerializer.Serialize(this, OwnCandidateListJson.Default.OwnCandidateList);

    public static OwnCandidateList FromJson(string json) => JsonSerializer.Deserialize(json, OwnCandidateListJson.Default.OwnCandidateList)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OwnCandidateList))]
internal sealed partial class OwnCandidateListJson : JsonSerializerContext;
