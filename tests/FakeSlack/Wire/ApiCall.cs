using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>One call that came in, with what was answered.</summary>
/// <param name="Method">Of the Web API, or <c>response_url</c>, <c>upload</c>, <c>download</c>.</param>
/// <param name="Token">Empty where none was sent.</param>
/// <param name="Order">Counts from 1 over all calls.</param>
public sealed record ApiCall(string Method, string Token, string ContentType, JsonObject Arguments, DateTimeOffset At, int Order)
{
    /// <summary>0 while it is not answered, and for good where the connection was cut.</summary>
    public int Status { get; internal set; }

    /// <summary>Null where the call went well or was never answered.</summary>
    public string? Error { get; internal set; }

    public string? Text(string argument) => Arguments[argument] is JsonValue value ? value.ToString() : null;
}
