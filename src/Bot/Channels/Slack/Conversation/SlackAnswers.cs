using System.Text.Json;
using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Bot.Channels.Slack.Conversation;

/// <summary>The bodies that Slack accepts in answer to each kind of request (platform facts A1, A3). Anything else shows an error to the person.</summary>
internal static class SlackAnswers
{
    public static SlackAnswer Message(MessageContent message) => new(JsonSerializer.Serialize(new(message.Text, message.Blocks), SlackConversationJson.Default.SlackMessageAnswer));

    public static SlackAnswer Message(string text) => Message(MessageNotice.Of(text, []));

    /// <param name="sentence">Of ours, with markup; nothing that somebody typed.</param>
    public static SlackAnswer Markup(string sentence) => Message(new MessageContent(sentence, [new SectionBlock { Text = new MrkdwnText(sentence) }]));

    public static SlackAnswer Update(ModalView view) => new(JsonSerializer.Serialize(new("update", view), SlackConversationJson.Default.SlackViewAnswer));

    public static SlackAnswer Push(ModalView view) => new(JsonSerializer.Serialize(new("push", view), SlackConversationJson.Default.SlackViewAnswer));

    /// <param name="errors">By block id of an input of the view that was sent; any other key makes the client fail.</param>
    public static SlackAnswer Errors(IReadOnlyDictionary<string, string> errors) => new(JsonSerializer.Serialize(new(errors), SlackConversationJson.Default.SlackErrorsAnswer));

    public static SlackAnswer Options(IReadOnlyList<SelectOption> options) => new(JsonSerializer.Serialize(new(options), SlackConversationJson.Default.SlackOptionsAnswer));
}
