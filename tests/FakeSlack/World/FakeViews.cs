using System.Globalization;
using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>The modals that people have open, as stacks of at most three, and their home tabs.</summary>
internal sealed class FakeViews(FakeSlackServer server)
{
    private const int Deepest = 3;
    private readonly List<FakeView> _all = [];
    private readonly Dictionary<(string User, string Team), List<FakeView>> _stacks = [];
    private readonly Dictionary<(string User, string Team), FakeView> _homes = [];

    /// <summary>The bottom first; a copy.</summary>
    public IReadOnlyList<FakeView> Stack(string user, string team)
    {
        lock (server.World.Gate)
            return [.. _stacks.GetValueOrDefault((user, team)) ?? []];
    }

    public FakeView? Home(string user, string team) => _homes.GetValueOrDefault((user, team));

    public FakeView? Find(string? id, string? externalId) => _all.Find(v => v.IsOpen && (id is not null ? v.Id == id : v.ExternalId == externalId));

    public FakeView Open(string user, string team, string? channel, JsonObject payload)
    {
        Clear(user, team);
        return Push(user, team, channel, payload);
    }

    public FakeView Push(string user, string team, string? channel, JsonObject payload)
    {
        var stack = _stacks.TryGetValue((user, team), out var known) ? known : _stacks[(user, team)] = [];
        if (stack.Count >= Deepest)
            throw new Refusal("push_limit_reached");
        var view = new FakeView(server.World.NextId("V"), user, team, channel ?? stack.FirstOrDefault()?.Channel, stack.LastOrDefault()?.Id, stack.FirstOrDefault()?.Id);
        Show(view, payload);
        stack.Add(view);
        _all.Add(view);
        return view;
    }

    public FakeView Publish(string user, string team, JsonObject payload)
    {
        if (_homes.TryGetValue((user, team), out var home))
        {
            Show(home, payload);
            return home;
        }

        var made = new FakeView(server.World.NextId("V"), user, team, null, null, null);
        Show(made, payload);
        _all.Add(made);
        return _homes[(user, team)] = made;
    }

    /// <exception cref="Refusal">The external id is another view's.</exception>
    public void Show(FakeView view, JsonObject payload)
    {
        if (payload["external_id"]?.ToString() is { Length: > 0 } external && _all.Exists(v => v != view && v.Team == view.Team && v.ExternalId == external))
            throw new Refusal("duplicate_external_id");
        var hash = string.Create(CultureInfo.InvariantCulture, $"{server.World.Now.ToUnixTimeSeconds()}.{server.World.NextId("h")}");
        view.Show(KitWalk.WithBlockIds(payload, () => server.World.NextId("b")), hash);
    }

    public void Close(FakeView view)
    {
        view.IsOpen = false;
        _stacks[(view.User, view.Team)].Remove(view);
    }

    public void Clear(string user, string team)
    {
        foreach (var view in Stack(user, team))
            Close(view);
    }
}
