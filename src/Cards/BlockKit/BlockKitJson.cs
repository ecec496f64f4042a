using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The one way in which blocks and views become JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageContent))]
[JsonSerializable(typeof(MessageThread))]
[JsonSerializable(typeof(ViewPayload))]
[JsonSerializable(typeof(IReadOnlyList<LayoutBlock>), TypeInfoPropertyName = "LayoutBlocks")]
[JsonSerializable(typeof(IReadOnlyList<SelectOption>), TypeInfoPropertyName = "SelectOptions")]
public sealed partial class BlockKitJson : JsonSerializerContext
{
    public static string Write(ViewPayload view) => JsonSerializer.Serialize(view, Default.ViewPayload);
}
