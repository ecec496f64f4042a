using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>Buttons and menus outside forms: in the modal that is open, in messages from the newest, in the home tab.</summary>
internal sealed class Presses(FakeSlackServer server, FakeUser user, BotDoor door, Payloads payloads)
{
    public Task<BotAnswer> Button(string label, IEnumerable<FakeMessage> messages, FakeView? home)
    {
        var at = Everywhere(messages, home).FirstOrDefault(c => c.Element["type"]!.ToString() == "button" && c.Element["text"]!["text"]!.ToString() == label)
            ?? throw new InvalidOperationException($"There is no button \"{label}\" to press.");
        var value = new JsonObject { ["text"] = at.Element["text"]!.DeepClone() };
        if (at.Element["value"] is { } given)
            value["value"] = given.DeepClone();
        return Send(at, value);
    }

    /// <param name="where">Action id, block id or placeholder of the menu.</param>
    public Task<BotAnswer> Choice(string where, string choice, IEnumerable<FakeMessage> messages, FakeView? home)
    {
        var at = Everywhere(messages, home).FirstOrDefault(c => c.Block["type"]!.ToString() != "input" && ElementShapes.HoldsValue(c.Element["type"]!.ToString())
            && (c.Element["action_id"]!.ToString() == where || c.Block["block_id"]!.ToString() == where || c.Element["placeholder"]?["text"]?.ToString() == where))
            ?? throw new InvalidOperationException($"There is no menu \"{where}\".");
        var value = ChosenValue.Of(server, at.Element, [choice], []);
        at.View?.State.Set(at.Block["block_id"]!.ToString(), at.Element["action_id"]!.ToString(), value);
        return Send(at, value);
    }

    /// <summary>Such a request takes no answer but an empty one.</summary>
    public async Task<BotAnswer> Expecting(Task<BotAnswer> sent)
    {
        var answer = await sent;
        if (answer is { Status: 200, IsEmpty: false })
            server.Violations.Add("/slack/interactions: only an empty body is an answer to this");
        return answer;
    }

    private Task<BotAnswer> Send(Clickable at, JsonObject value) => Expecting(door.Interaction(payloads.Action(at, value)));

    private IEnumerable<Clickable> Everywhere(IEnumerable<FakeMessage> messages, FakeView? home)
    {
        var views = server.Views.Stack(user.Id, user.Team).TakeLast(1).ToArray();
        return views.SelectMany(InView)
            .Concat(messages.Reverse().SelectMany(m => KitWalk.Elements(m.Content).Select(e => new Clickable(e.Block, e.Element, m, null))))
            .Concat(home is null ? [] : InView(home));
    }

    private static IEnumerable<Clickable> InView(FakeView view) => KitWalk.Elements(view.Payload).Select(e => new Clickable(e.Block, e.Element, null, view));
}
