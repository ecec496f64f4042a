using System.Buffers;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>What stands in an envelope of a socket, and its acknowledgement. Opening the socket took a token: no signature is needed.</summary>
internal static class SlackEnvelope
{
    public static async Task<SlackAnswer> Answer(WireFrame frame, SlackIntake intake)
    {
        var kind = frame.Type switch
        {
            "slash_commands" => SlackRequestReader.Command,
            "interactive" => SlackRequestReader.Interactive,
            "events_api" => SlackRequestReader.Event,
            _ => frame.Type ?? "",
        };
        var work = new SlackWork(kind, frame.Payload.ValueKind is JsonValueKind.Undefined ? "" : frame.Payload.GetRawText());
        return intake.Read(work) is SlackReading.Request(var request) ? await intake.Answer(request, work) : SlackAnswer.Empty;
    }

    public static ReadOnlyMemory<byte> Acknowledge(string envelope, string? payload)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("envelope_id", envelope);
        if (payload is not null)
        {
            json.WritePropertyName("payload");
            json.WriteRawValue(payload);
        }

        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;
    }
}
