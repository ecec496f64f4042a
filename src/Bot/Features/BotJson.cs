using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Features;

/// <summary>JSON that the bot keeps and exports. A figure that is none (a part that one side does not have) is written as "NaN".</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>), TypeInfoPropertyName = "TypedByForm")]
[JsonSerializable(typeof(FrameworkExport))]
[JsonSerializable(typeof(PostedFigures))]
[JsonSerializable(typeof(ExportedDocument))]
[JsonSerializable(typeof(IReadOnlyList<ChatAction>), TypeInfoPropertyName = "Actions")]
internal sealed partial class BotJson : JsonSerializerContext;
