using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>The four paths that have an effect.</summary>
internal static class LocalRequestEndpoints
{
    private const string RequestId = "X-Request-Id";

    public static void MapLocalRequests(this WebApplication app)
    {
        app.MapPost("/local/messages", async (HttpContext context, LocalRequests requests) =>
        {
            var (body, wrong) = await LocalBody.Read(context.Request, LocalJson.Default.MessageIn, context.RequestAborted, LocalBody.BringsTable);
            return body is null ? wrong! : LocalReplies.Of(await requests.Take(new ChatRequest.Typed(body.Text ?? ""), LocalCaller.Of(body.Person, body.Place), Id(context)), context);
        });
        app.MapPost("/local/forms/{formId}", async (string formId, HttpContext context, LocalRequests requests) =>
        {
            var (body, wrong) = await LocalBody.Read(context.Request, LocalJson.Default.FormIn, context.RequestAborted, _ => formId == CandidateForms.Import);
            if (body is null)
                return wrong!;
            var values = (body.Values ?? new Dictionary<string, string?>()).ToDictionary(v => v.Key, v => v.Value ?? "");
            var request = new ChatRequest.FormSubmitted(formId, body.State ?? "", values, body.Then);
            return LocalReplies.Of(await requests.Take(request, body.Person, body.Place, body.State, Id(context)), context);
        });
        app.MapPost("/local/actions", async (HttpContext context, LocalRequests requests) =>
        {
            var (body, wrong) = await LocalBody.Read(context.Request, LocalJson.Default.ActionIn, context.RequestAborted);
            if (body is null)
                return wrong!;
            var request = new ChatRequest.ActionClicked(body.Id ?? "", body.State ?? "");
            return LocalReplies.Of(await requests.Take(request, body.Person, body.Place, body.State, Id(context)), context);
        });
        app.MapPost("/local/clock", async (HttpContext context, LocalClock clock) =>
        {
            var (body, wrong) = await LocalBody.Read(context.Request, LocalJson.Default.ClockIn, context.RequestAborted);
            return body is null ? wrong! : await clock.Advance(body.Advance);
        });
    }

    /// <summary>At most 128 characters of the caller's id; longer ones could not be told apart from each other otherwise.</summary>
    private static string? Id(HttpContext context)
    {
        var id = context.Request.Headers[RequestId].ToString();
        return id.Length is 0 or > 128 ? null : id;
    }
}
