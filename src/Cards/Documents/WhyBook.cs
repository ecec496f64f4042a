using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Figures as notes: each made once, with the sources spelt out once for the same tags.</summary>
internal sealed class WhyBook(IReadOnlyDictionary<string, string> names)
{
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<IReadOnlyList<FigureInput>, IReadOnlyList<WhyInput>> _inputs = new(ReferenceEqualityComparer.Instance);

    public Why Of(Figure figure) => new(figure.Of, figure.Value, figure.Rule, Inputs(figure.Inputs), Source(figure.Tags));

    /// <summary>"publisher (B, named study or firm); our planning figure"; empty without tags.</summary>
    public string Source(IReadOnlyList<string> tags)
    {
        if (tags.Count == 0)
            return "";
        if (tags.Count == 1)
            return names.GetValueOrDefault(tags[0], tags[0]);
        var key = string.Join(' ', tags);
        return _sources.TryGetValue(key, out var source) ? source : _sources[key] = string.Join("; ", tags.Select(t => names.GetValueOrDefault(t, t)));
    }

    private IReadOnlyList<WhyInput> Inputs(IReadOnlyList<FigureInput> inputs)
    {
        if (inputs.Count == 0)
            return [];
        if (_inputs.TryGetValue(inputs, out var known))
            return known;
        var list = new WhyInput[inputs.Count];
        for (var i = 0; i < list.Length; i++)
            list[i] = new(inputs[i].Name, inputs[i].Value, inputs[i].Assumed) { Fixed = inputs[i].Fixed };
        return _inputs[inputs] = list;
    }
}
