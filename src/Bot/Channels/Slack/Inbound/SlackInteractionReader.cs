using System.Globalization;
using System.Text.Json;

namespace StrategicPartnerships.Bot.Channels.Slack.Inbound;

/// <summary>Reads clicks, forms and shortcuts (platform facts A3).</summary>
internal static class SlackInteractionReader
{
    public static SlackReading Read(JsonElement payload)
    {
        var type = payload.TryGetProperty("type", out var named) && named.ValueKind is JsonValueKind.String ? named.GetString() : null;
        Func<WireInteraction, SlackOrigin, SlackRequest?>? read = type switch
        {
            "block_actions" => BlockActions,
            "view_submission" => ViewSubmission,
            "view_closed" => ViewClosed,
            "block_suggestion" => BlockSuggestion,
            "shortcut" => Shortcut,
            "message_action" => MessageShortcut,
            _ => null,
        };
        // Types that are not ours have members of other shapes: they are not read any further.
        if (read is null)
            return type is null ? new SlackReading.Malformed("a payload without a type") : new SlackReading.Ignored("a payload of a type that the bot does not handle");
        var interaction = payload.Deserialize(SlackJson.Default.WireInteraction)!;
        return interaction.User?.Id is { Length: > 0 } && read(interaction, SlackOrigins.Of(interaction)) is { } request
            ? new SlackReading.Request(request)
            : new SlackReading.Malformed($"{type} without what belongs to it");
    }

    private static SlackRequest.BlockActions? BlockActions(WireInteraction from, SlackOrigin origin) =>
        from is { TriggerId: { } trigger, Actions: [{ ActionId: { } action } first, ..] }
            ? new(
                SlackKeys.Trigger(trigger), origin, action, Chosen(first), trigger, from.ResponseUrl, from.Channel?.Id ?? from.Container?.ChannelId,
                // The timestamp of a private message is of no use: no method takes it.
                from.Container?.IsEphemeral == true ? null : from.Message?.Ts ?? from.Container?.MessageTs,
                from.Message?.ThreadTs ?? from.Container?.ThreadTs, View(from.View), from.Container?.IsEphemeral == true)
            : null;

    private static SlackRequest.ViewSubmission? ViewSubmission(WireInteraction from, SlackOrigin origin) =>
        View(from.View) is { } view && from.TriggerId is { } trigger
            ? new(SlackKeys.View(view), origin, view, trigger, [.. (from.ResponseUrls ?? []).Select(ResponseUrl).OfType<SlackResponseUrl>()])
            : null;

    private static SlackRequest.ViewClosed? ViewClosed(WireInteraction from, SlackOrigin origin) =>
        View(from.View) is { } view ? new(SlackKeys.Closed(view.Id), origin, view, from.IsCleared) : null;

    private static SlackRequest.BlockSuggestion? BlockSuggestion(WireInteraction from, SlackOrigin origin) =>
        from is { ActionId: { } action, BlockId: { } block } ? new(SlackKeys.Suggestion(origin.User, action), origin, action, block, from.Value ?? "") : null;

    private static SlackRequest.Shortcut? Shortcut(WireInteraction from, SlackOrigin origin) =>
        from is { CallbackId: { } callback, TriggerId: { } trigger } ? new(SlackKeys.Trigger(trigger), origin, callback, trigger) : null;

    private static SlackRequest.MessageShortcut? MessageShortcut(WireInteraction from, SlackOrigin origin) =>
        from is { CallbackId: { } callback, TriggerId: { } trigger, ResponseUrl: { } answerTo, Channel.Id: { } channel } && (from.Message?.Ts ?? from.MessageTs) is { } ts
            ? new(SlackKeys.Trigger(trigger), origin, callback, trigger, answerTo, channel, ts, from.Message?.ThreadTs, SlackText.Plain(from.Message?.Text ?? ""))
            : null;

    private static SlackView? View(WireView? view) =>
        view?.Id is { } id
            ? new(id, view.Hash ?? "", view.CallbackId ?? "", view.PrivateMetadata ?? "", view.State?.Values ?? default,
                [.. (view.Blocks ?? []).Where(b => b is { Type: "input" }).Select(b => b.BlockId).OfType<string>()])
            : null;

    private static SlackResponseUrl? ResponseUrl(WireResponseUrl from) => from is { BlockId: { } block, ChannelId: { } channel, ResponseUrl: { } url } ? new(block, channel, url) : null;

    /// <summary>What a button carries or what was picked; several picks are separated by commas. Empty where a pick was taken back.</summary>
    private static string Chosen(WireAction action) =>
        action.Value ?? action.SelectedOption?.Value ?? action.SelectedUser ?? action.SelectedConversation ?? action.SelectedChannel ?? action.SelectedDate ?? action.SelectedTime
        ?? action.SelectedDateTime?.ToString(CultureInfo.InvariantCulture)
        ?? string.Join(',', action.SelectedOptions?.Select(o => o?.Value) ?? action.SelectedUsers ?? action.SelectedConversations ?? action.SelectedChannels ?? []);
}
