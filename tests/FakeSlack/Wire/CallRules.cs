using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What holds for every call of a method: encoding, token, scopes, known arguments.</summary>
internal sealed class CallRules(FakeSlackServer server, ApiMethod method, HttpRequest request)
{
    public JsonObject Run(FakeToken? token, JsonObject arguments)
    {
        Encoding();
        if (arguments.ContainsKey("token"))
            Complain("the token belongs in the Authorization header alone");
        foreach (var (name, value) in arguments)
        {
            if (!method.Arguments.Contains(name) && name is not "token")
                Complain($"the argument {name} is not known");
            else if (value is null)
                Complain($"the argument {name} is null");
        }

        var context = new ApiContext(server, method.Proof == Proof.Client ? null : Checked(token), arguments);
        if (method.Proof == Proof.Client)
            server.OAuth.CheckClient(request.Headers.Authorization.ToString());
        else if (method.Scopes.Length > 0)
            context.NeedScope(method.Scopes);
        var answer = method.Run(context);
        if (ApiBody.IsJson(request) && !ApiBody.NamesCharset(request))
            answer["warning"] = "missing_charset";
        return answer;
    }

    private FakeToken Checked(FakeToken? token)
    {
        if (!request.Headers.ContainsKey("Authorization"))
            throw new Refusal("not_authed");
        if (token is null)
            throw new Refusal("invalid_auth");
        if (token.Revoked)
            throw new Refusal("token_revoked");
        if (token.Expires <= server.World.Now)
            throw new Refusal("token_expired");
        return token.IsApp == (method.Proof == Proof.App) ? token : throw new Refusal("not_allowed_token_type");
    }

    private void Encoding()
    {
        if (ApiBody.IsJson(request))
        {
            if (!method.TakesJson)
            {
                Complain("a read method takes no JSON");
                throw new Refusal("invalid_arguments");
            }

            if (!ApiBody.NamesCharset(request))
                Complain("missing_charset: application/json; charset=utf-8 is wanted");
        }
        else if (request.Method != "GET" && ApiBody.Media(request) is not "application/x-www-form-urlencoded" and not "" and not "multipart/form-data")
        {
            Complain($"unsupported content type {ApiBody.Media(request)}");
            throw new Refusal("invalid_post_type");
        }
    }

    private void Complain(string what) => server.Violations.Add($"{method.Name}: {what}");
}
