using System.Text.Json.Serialization;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>The local chat's HTTP interface (design §6). Members that may be missing are nullable; unknown ones are passed over.</summary>
internal sealed record MessageIn(string? Text, string? Person, string? Place);

internal sealed record FormIn(string? State, IReadOnlyDictionary<string, string?>? Values, string? Then, string? Person, string? Place);

internal sealed record ActionIn(string? Id, string? State, string? Person, string? Place);

internal sealed record ClockIn(string? Advance);

internal sealed record ClockOut(DateTimeOffset Now, int Delivered);

public sealed record AnswerOut(IReadOnlyList<MessageOut> Messages, FormOut? Form);

public sealed record MessageOut(string Id, string Place, bool Private, string Text, string Html, IReadOnlyList<ActionOut> Actions);

public sealed record ActionOut(string Id, string Label, string State);

public sealed record FormOut(string Id, string Title, string State, int Step, int Of, string Intro, IReadOnlyList<FieldOut> Fields, IReadOnlyList<FormActionOut> Actions);

public sealed record FieldOut(
    string Id, string Label, string Kind, bool Required, string Value, string Hint, IReadOnlyList<OptionOut> Options,
    string Group, bool Assumed, double? Min, double? Max, int? MaxLength);

public sealed record OptionOut(string Value, string Label);

public sealed record FormActionOut(string Id, string Label, bool Primary);

internal sealed record ErrorsOut(IReadOnlyDictionary<string, string> Errors);

internal sealed record ErrorOut(string Error);

/// <summary>An answer as the inbox keeps it: the same request gets it again.</summary>
internal sealed record StoredAnswer(int Status, AnswerOut? Answer = null, IReadOnlyDictionary<string, string>? Errors = null, string? Error = null, bool Refused = false);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(MessageIn))]
[JsonSerializable(typeof(FormIn))]
[JsonSerializable(typeof(ActionIn))]
[JsonSerializable(typeof(ClockIn))]
[JsonSerializable(typeof(ClockOut))]
[JsonSerializable(typeof(AnswerOut))]
[JsonSerializable(typeof(ErrorsOut))]
[JsonSerializable(typeof(ErrorOut))]
[JsonSerializable(typeof(StoredAnswer))]
[JsonSerializable(typeof(IReadOnlyList<OptionOut>), TypeInfoPropertyName = "Completions")]
internal sealed partial class LocalJson : JsonSerializerContext;
