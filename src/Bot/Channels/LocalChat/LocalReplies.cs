using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using StrategicPartnerships.Bot.Channels.LocalChat.Page;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Answers on the wire: data for programs, pieces of the page for the page.</summary>
internal static class LocalReplies
{
    public const string RefusedHeader = "X-Refused";

    public static IResult Of(StoredAnswer stored, HttpContext context)
    {
        if (stored.Refused)
            context.Response.Headers[RefusedHeader] = "true";
        if (stored.Errors is { } errors)
            return Results.Json(new ErrorsOut(errors), LocalJson.Default.ErrorsOut, statusCode: stored.Status);
        if (stored.Error is { } error)
            return Error(stored.Status, error);
        return WantsPage(context.Request)
            ? new RazorComponentResult<AnswerFragment>(new { Answer = stored.Answer })
            : Results.Json(stored.Answer, LocalJson.Default.AnswerOut, statusCode: stored.Status);
    }

    public static IResult Error(int status, string words) => Results.Json(new ErrorOut(words), LocalJson.Default.ErrorOut, statusCode: status);

    public static Task Write(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.Body, new(words), LocalJson.Default.ErrorOut, context.RequestAborted);
    }

    public static bool WantsPage(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
}
