using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Features;

/// <summary>JSON that the bot keeps and exports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>), TypeInfoPropertyName = "TypedByForm")]
[JsonSerializable(typeof(FrameworkExport))]
[JsonSerializable(typeof(ExportedDocument))]
[JsonSerializable(typeof(IReadOnlyList<ChatAction>), TypeInfoPropertyName = "Actions")]
internal sealed partial class BotJson : JsonSerializerContext;
