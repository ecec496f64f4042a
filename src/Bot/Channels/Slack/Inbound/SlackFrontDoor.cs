using System.Text;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What every HTTP request of Slack passes, in this order: size, certificate probe, signature, reading, answer.</summary>
internal sealed partial class SlackFrontDoor(SlackInboundOptions options, SlackIntake intake, SlackInboundMetrics metrics, TimeProvider time, ILogger<SlackFrontDoor> log)
{
    public async Task<IResult> Take(HttpRequest request, string kind)
    {
        if (await SlackBody.Read(request, request.HttpContext.RequestAborted) is not { } bytes)
            return Rejected(StatusCodes.Status413PayloadTooLarge, kind, "size");
        var body = Encoding.UTF8.GetString(bytes.Span);
        if (SlackForm.IsProbe(request.ContentType, body))
            return Results.Ok();
        var headers = request.Headers;
        if (SlackSignature.Objection(options.SigningSecrets, headers[SlackSignature.SignatureHeader], headers[SlackSignature.TimestampHeader], bytes.Span, time.GetUtcNow()) is { } why)
            return Rejected(StatusCodes.Status401Unauthorized, kind, why);
        var work = new SlackWork(kind, body);
        return intake.Read(work) switch
        {
            SlackReading.Request(var read) => Answer(await intake.Answer(read, work)),
            SlackReading.Challenge(var challenge) => Results.Text(challenge, "text/plain", Encoding.UTF8),
            SlackReading.Malformed => Results.BadRequest(),
            _ => Results.Ok(),
        };
    }

    private static IResult Answer(SlackAnswer answer) => answer.Json is { } json ? Results.Text(json, "application/json", Encoding.UTF8) : Results.Ok();

    private IResult Rejected(int status, string kind, string why)
    {
        metrics.Rejected(why);
        NotProven(kind, why);
        return Results.StatusCode(status);
    }

    [LoggerMessage(LogLevel.Warning, "A Slack {Kind} is rejected: {Why}.")]
    private partial void NotProven(string kind, string why);
}
