using System.Text.Json;
using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>A form on the wire (design §6): camel-case members, kinds in kebab case. Members may be added, never renamed.</summary>
public static class FormJson
{
    public static string Write(Form form) => JsonSerializer.Serialize(form, FormJsonContext.Default.Form);

    /// <summary>The same, to stand inside a larger answer.</summary>
    public static JsonElement Element(Form form) => JsonSerializer.SerializeToElement(form, FormJsonContext.Default.Form);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(FieldKindConverter)])]
[JsonSerializable(typeof(Form))]
internal sealed partial class FormJsonContext : JsonSerializerContext;

internal sealed class FieldKindConverter() : JsonStringEnumConverter<FieldKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
