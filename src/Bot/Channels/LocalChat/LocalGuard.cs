using System.Net;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>
/// The local chat is for this machine and its own page: only loopback callers, only local host names (no rebinding), and nothing that
/// another site's page sends.
/// </summary>
internal sealed class LocalGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var why = Objection(context.Connection.RemoteIpAddress, context.Request);
        return why is null ? next(context) : LocalReplies.Write(context, StatusCodes.Status403Forbidden, why);
    }

    /// <summary>Null when the request may pass. No address at all means an in-process caller.</summary>
    internal static string? Objection(IPAddress? from, HttpRequest request)
    {
        if (from is not null && !IPAddress.IsLoopback(from))
            return "The local chat answers this machine alone.";
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
            return "The local chat answers under localhost alone.";
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site" && !HttpMethods.IsGet(request.Method))
            return "The local chat takes nothing from another site.";
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}" ? "The local chat takes nothing from another site." : null;
    }
}
