using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>A brief as it is stored. Unknown members are passed over and missing ones are "not told", so that older and newer versions read each other.</summary>
public static class BriefJson
{
    public static string Write(Brief brief) => JsonSerializer.Serialize(brief, BriefJsonContext.Default.Brief);

    /// <summary>Throws <see cref="JsonException"/> for text that no version of ours has written.</summary>
    public static Brief Read(string json) => Complete(JsonSerializer.Deserialize(json, BriefJsonContext.Default.Brief) ?? new());

    /// <summary>A list or a group that the text lacks, or holds as null, is an empty one.</summary>
    private static Brief Complete(Brief brief)
    {
        var value = brief.Value ?? new();
        return brief with
        {
            Objective = brief.Objective ?? "",
            Dials = brief.Dials ?? new Dictionary<Dial, int>(),
            Ratings = brief.Ratings ?? new Dictionary<string, int>(),
            Value = value with { YouProvide = value.YouProvide ?? [], PartnerProvides = value.PartnerProvides ?? [], Joint = value.Joint ?? [], Fixers = value.Fixers ?? [] },
            Model = brief.Model ?? new(),
            Governance = brief.Governance ?? new(),
            Screen = brief.Screen ?? new(),
            Drill = brief.Drill ?? new Dictionary<string, bool>(),
        };
    }
}

/// <summary>Ids as everywhere: dials in camel case like their fields, everything else in kebab case.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCase<Dial>), typeof(KebabCase<Archetype>), typeof(KebabCase<ModelId>), typeof(KebabCase<ValueKind>), typeof(KebabCase<Phase>), typeof(AsNamed<Confidence>)])]
[JsonSerializable(typeof(Brief))]
internal sealed partial class BriefJsonContext : JsonSerializerContext;

internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed class AsNamed<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
