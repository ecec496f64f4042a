using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Takes a call of the Web API: who calls, with what, what stands against it, the effect, the answer.</summary>
internal sealed class ApiEndpoint(FakeSlackServer server, CallLog calls)
{
    public async Task Answer(HttpContext context, string name)
    {
        var body = await ApiBody.Bytes(context.Request);
        var authorization = context.Request.Headers.Authorization.ToString();
        var arguments = new JsonObject();
        Refusal? unreadable = null;
        try
        {
            arguments = ApiBody.Arguments(context.Request, body, what => server.Violations.Add($"{name}: {what}"));
        }
        catch (Refusal refusal)
        {
            unreadable = refusal;
            server.Violations.Add($"{name}: {refusal.Code}");
        }

        var token = authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? authorization["Bearer ".Length..] : "";
        var call = calls.Add(name, token, context.Request.ContentType ?? "", (JsonObject)arguments.DeepClone(), server.World.Now);
        if (!MethodTable.All.TryGetValue(name, out var method))
        {
            server.Violations.Add($"Unexpected method: {name}");
            unreadable ??= new("unknown_method");
        }

        var known = server.World.Token(token);
        if (server.Faults.RetryAfter(name, known?.Team) is { } seconds)
        {
            await TooMany(context, call, seconds);
            return;
        }

        await server.Faults.Hold(name);
        var fault = server.Faults.Take(name);
        if (fault is { AfterEffect: false })
        {
            await Fail(context, call, fault);
            return;
        }

        var answer = unreadable is not null ? Refused(unreadable, call) : Run(new CallRules(server, method!, context.Request), call, known, arguments);
        if (known is not null)
            context.Response.Headers["x-oauth-scopes"] = string.Join(',', known.Scopes);
        if (fault is not null)
            await Fail(context, call, fault);
        else if (call.Status == StatusCodes.Status429TooManyRequests)
            await TooMany(context, call, 1);
        else
            await Json(context, call, call.Status, answer);
    }

    private JsonObject Run(CallRules rules, ApiCall call, FakeToken? token, JsonObject arguments)
    {
        try
        {
            JsonObject answer;
            lock (server.World.Gate)
                answer = rules.Run(token, arguments);
            answer["ok"] = true;
            call.Status = StatusCodes.Status200OK;
            return answer;
        }
        catch (Refusal refusal)
        {
            return Refused(refusal, call);
        }
    }

    private static JsonObject Refused(Refusal refusal, ApiCall call)
    {
        (call.Status, call.Error) = (refusal.Status, refusal.Code);
        return refusal.ToJson();
    }

    private static Task TooMany(HttpContext context, ApiCall call, int seconds)
    {
        call.Error = "ratelimited";
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Json(context, call, StatusCodes.Status429TooManyRequests, new Refusal("ratelimited").ToJson());
    }

    private static Task Fail(HttpContext context, ApiCall call, Fault fault)
    {
        if (fault.Status == 0)
        {
            call.Status = 0;
            context.Abort();
            return Task.CompletedTask;
        }

        call.Error = fault.Error ?? "http_" + fault.Status.ToString(CultureInfo.InvariantCulture);
        return fault.Error is null ? Json(context, call, fault.Status, []) : Json(context, call, 200, new Refusal(fault.Error).ToJson());
    }

    private static Task Json(HttpContext context, ApiCall call, int status, JsonObject body)
    {
        call.Status = context.Response.StatusCode = status;
        context.Response.ContentType = new MediaTypeHeaderValue("application/json", "utf-8").ToString();
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
