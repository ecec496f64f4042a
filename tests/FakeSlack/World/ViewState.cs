using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What stands in the fields of a view, by block and action: <c>state.values</c>.</summary>
internal sealed class ViewState
{
    public static readonly ViewState Nothing = new();
    private readonly Dictionary<(string Block, string Action), JsonObject> _values = [];

    /// <summary>A new payload keeps what was typed only where block id and action id are the same as before; elsewhere its initial values show.</summary>
    public ViewState Under(JsonObject payload, string? channel)
    {
        var state = new ViewState();
        foreach (var (block, element) in KitWalk.Elements(payload).Where(e => ElementShapes.HoldsValue(e.Element["type"]!.ToString())))
        {
            var key = (block["block_id"]!.ToString(), element["action_id"]!.ToString());
            state._values[key] = _values.TryGetValue(key, out var kept) && kept["type"]!.ToString() == element["type"]!.ToString() ? kept : InitialValues.Of(element, channel);
        }

        return state;
    }

    public void Set(string block, string action, JsonObject value) => _values[(block, action)] = value;

    public JsonObject Get(string block, string action) => _values[(block, action)];

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var block in _values.GroupBy(v => v.Key.Block))
            json[block.Key] = new JsonObject(block.Select(v => KeyValuePair.Create(v.Key.Action, (JsonNode?)v.Value.DeepClone())));
        return json;
    }
}
