using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Answers to people through the address that came with their request.</summary>
internal sealed class ResponseUrlEndpoint(FakeSlackServer server, CallLog calls)
{
    public async Task Answer(HttpContext context, string path)
    {
        var body = await ApiBody.Bytes(context.Request);
        if (context.Request.Headers.ContainsKey("Authorization"))
            server.Violations.Add("response_url: a token does not belong to a response url");
        if (!ApiBody.IsJson(context.Request) || !ApiBody.NamesCharset(context.Request))
            server.Violations.Add("response_url: application/json; charset=utf-8 is wanted");
        JsonObject answer;
        ApiCall? call = null;
        await server.Faults.Hold("response_url");
        var fault = server.Faults.Take("response_url");
        try
        {
            var message = ApiBody.Json(body);
            call = calls.Add("response_url", "", context.Request.ContentType ?? "", (JsonObject)message.DeepClone(), server.World.Now);
            if (fault is null or { AfterEffect: true })
            {
                lock (server.World.Gate)
                    Take(server.Addresses.Take(path), message);
            }

            call.Status = fault?.Status ?? StatusCodes.Status200OK;
            answer = new() { ["ok"] = call.Status == StatusCodes.Status200OK };
        }
        catch (Refusal refusal)
        {
            call ??= calls.Add("response_url", "", context.Request.ContentType ?? "", [], server.World.Now);
            (call.Status, call.Error, answer) = (refusal.Status == 200 ? StatusCodes.Status400BadRequest : refusal.Status, refusal.Code, refusal.ToJson());
        }

        if (call.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = call.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private void Take(ResponseAddress address, JsonObject message) => new PrivateAnswer(server, "response_url").Take(message, address.User, server.World.Channel(address.Channel), address.Source);
}
