using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A figure of a framework as data: where it stands, how it comes about and from what.</summary>
/// <param name="Id">Stable, <c>fit.index</c>.</param>
/// <param name="Source">Publishers with their grade, or whose planning figure it is; empty for plain arithmetic.</param>
/// <param name="Assumed">True when anything that went in is assumed.</param>
public sealed record ExportedFigure(string Id, string Section, string Of, string Value, string Rule, IReadOnlyList<ExportedInput> Inputs, string Source, bool Assumed)
{
    internal static ExportedFigure From(Figure figure, Framework framework) => new(
        figure.Id, figure.Section, figure.Of, figure.Value, figure.Rule, [.. figure.Inputs.Select(i => new ExportedInput(i.Name, i.Value, i.Assumed) { Constant = i.Fixed })],
        string.Join("; ", figure.Tags.Select(t => framework.SourceNames.GetValueOrDefault(t, t))), figure.Assumed);

    internal Why Why() => new(Of, Value, Rule, [.. Inputs.Select(i => i.Input())], Source);
}

/// <summary>One input of a figure; a constant of the playbook is neither given nor assumed.</summary>
public sealed record ExportedInput(string Name, string Value, bool Assumed)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Constant { get; init; }

    internal WhyInput Input() => new(Name, Value, Assumed) { Fixed = Constant };
}

/// <summary>What one figure of a block rests on.</summary>
public sealed record ExportedWhy(string Of, string Value, string Rule, IReadOnlyList<ExportedInput> Inputs, string Source)
{
    internal static ExportedWhy From(Why why) => new(why.Of, why.Value, why.Rule, [.. why.Inputs.Select(i => new ExportedInput(i.Name, i.Value, i.Assumed) { Constant = i.Fixed })], why.Source);

    internal Why Why() => new(Of, Value, Rule, [.. Inputs.Select(i => i.Input())], Source);
}
