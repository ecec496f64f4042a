using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>By what a call proves who makes it.</summary>
internal enum Proof
{
    Bot,
    App,
    Client,
}

/// <param name="TakesJson">Read methods take forms alone.</param>
/// <param name="Scopes">Any one of them is enough.</param>
internal sealed record ApiMethod(string Name, bool TakesJson, string[] Scopes, string[] Arguments, Func<ApiContext, JsonObject> Run, Proof Proof = Proof.Bot);
