using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Ends a call with <c>ok:false</c>. The platform's way to say no, at whatever depth it is found out.</summary>
internal sealed class Refusal(string code, IReadOnlyList<string>? messages = null, int status = 200) : Exception
{
    public string Code => code;
    public override string Message => code;
    public int Status => status;

    /// <summary>Goes into the answer beside the code.</summary>
    public JsonObject Extra { get; init; } = [];

    public JsonObject ToJson()
    {
        var json = (JsonObject)Extra.DeepClone();
        (json["ok"], json["error"]) = (false, code);
        if (messages is { Count: > 0 })
            json["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. messages.Select(m => JsonValue.Create(m))]) };
        return json;
    }
}
