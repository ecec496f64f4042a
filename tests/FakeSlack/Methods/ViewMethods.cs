using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>views.*</summary>
internal static class ViewMethods
{
    public static JsonObject Open(ApiContext call)
    {
        var payload = Payload(call, "views.open", home: false);
        var trigger = call.Server.Triggers.Take(call.Required("trigger_id"), call.Token!);
        return Answer(call, call.Server.Views.Open(trigger.User, trigger.Team, trigger.Channel, payload));
    }

    public static JsonObject Push(ApiContext call)
    {
        var payload = Payload(call, "views.push", home: false);
        var trigger = call.Server.Triggers.Take(call.Required("trigger_id"), call.Token!);
        if (call.Server.Views.Stack(trigger.User, trigger.Team).Count == 0)
            throw new Refusal("invalid_trigger_id");
        return Answer(call, call.Server.Views.Push(trigger.User, trigger.Team, null, payload));
    }

    public static JsonObject Update(ApiContext call)
    {
        if (!call.Has("view_id") && !call.Has("external_id"))
            throw new Refusal("missing_argument");
        var view = call.Server.Views.Find(call.Text("view_id"), call.Text("external_id"));
        var payload = Payload(call, "views.update", view?.IsHome == true);
        if (view is null || (call.Token!.Team is { } team && view.Team != team))
            throw new Refusal("not_found");
        Fresh(call, view);
        call.Server.Views.Show(view, payload);
        return Answer(call, view);
    }

    public static JsonObject Publish(ApiContext call)
    {
        var payload = Payload(call, "views.publish", home: true);
        if (!call.World.HomeEnabled)
            throw new Refusal("not_enabled");
        var user = call.User(call.Required("user_id"));
        var team = call.Token!.Team ?? user.Team;
        if (call.Server.Views.Home(user.Id, team) is { } shown)
            Fresh(call, shown);
        return Answer(call, call.Server.Views.Publish(user.Id, team, payload));
    }

    private static JsonObject Payload(ApiContext call, string method, bool home)
    {
        new ViewRules(call.Server, method).Check(call.Arguments["view"], home);
        return (JsonObject)call.Arguments["view"]!;
    }

    private static void Fresh(ApiContext call, FakeView view)
    {
        if (call.Text("hash") is { } hash && hash != view.Hash)
            throw new Refusal("hash_conflict");
    }

    private static JsonObject Answer(ApiContext call, FakeView view) => new() { ["view"] = view.ToJson(call.Token) };
}
