using System.Text.Json.Nodes;

namespace StrategicPartnerships.FakeSlack;

/// <summary>What is wrong with a payload: some of it the platform refuses, some of it only people would suffer from.</summary>
internal sealed class Findings
{
    private readonly List<string> _refused = [];
    private readonly List<string> _unwise = [];

    public IReadOnlyList<string> Refused => _refused;
    public IReadOnlyList<string> Unwise => _unwise;

    public void Refuse(string path, string why) => _refused.Add($"{why} [json-pointer:{path}]");

    public void Unwanted(string path, string why) => _unwise.Add($"{why} [json-pointer:{path}]");

    /// <summary>The properties are the required ones and at most the optional ones; none is null.</summary>
    public bool HasShape(JsonObject node, string path, string[] required, params string[] optional)
    {
        var before = _refused.Count;
        foreach (var (name, value) in node)
        {
            if (!required.Contains(name) && !optional.Contains(name))
                Refuse(path, $"unknown property {name}");
            else if (value is null)
                Refuse($"{path}/{name}", "null is no value");
        }

        foreach (var name in required.Where(name => node[name] is null))
            Refuse(path, $"missing required field: {name}");
        return _refused.Count == before;
    }

    /// <summary>A string of <paramref name="least"/> to <paramref name="most"/> UTF-16 units, where it is there at all.</summary>
    public void Length(JsonObject node, string name, string path, int least, int most)
    {
        if (node[name] is not { } value)
            return;
        if (value is not JsonValue text || text.GetValueKind() != System.Text.Json.JsonValueKind.String)
            Refuse($"{path}/{name}", "must be a string");
        else if (text.GetValue<string>().Length is var length && length < least)
            Refuse($"{path}/{name}", $"must be more than {least - 1} characters");
        else if (text.GetValue<string>().Length > most)
            Refuse($"{path}/{name}", $"must be less than {most + 1} characters");
    }

    public void OneOf(JsonObject node, string name, string path, params string[] allowed)
    {
        if (node[name] is { } value && !allowed.Contains(value.ToString()))
            Refuse($"{path}/{name}", $"must be one of {string.Join(", ", allowed)}");
    }

    public void Boolean(JsonObject node, string path, params string[] names)
    {
        foreach (var name in names)
        {
            if (node[name] is { } value && value.GetValueKind() is not System.Text.Json.JsonValueKind.True and not System.Text.Json.JsonValueKind.False)
                Refuse($"{path}/{name}", "must be a boolean");
        }
    }

    public void Integer(JsonObject node, string name, string path, int least, int most)
    {
        if (node[name] is { } value && !(value is JsonValue number && number.TryGetValue<int>(out var whole) && whole >= least && whole <= most))
            Refuse($"{path}/{name}", $"must be a whole number from {least} to {most}");
    }

    /// <summary>The objects of an array of <paramref name="least"/> to <paramref name="most"/>, each with its path.</summary>
    public IEnumerable<(JsonObject Node, string Path)> Items(JsonNode? array, string path, int least, int most)
    {
        if (array is not JsonArray items)
        {
            if (array is not null)
                Refuse(path, "must be an array");
            yield break;
        }

        if (items.Count < least)
            Refuse(path, $"no fewer than {least} items allowed");
        if (items.Count > most)
            Refuse(path, $"no more than {most} items allowed");
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject item)
                yield return (item, $"{path}/{i}");
            else
                Refuse($"{path}/{i}", "must provide an object");
        }
    }
}
