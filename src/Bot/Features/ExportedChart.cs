using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The figures of a picture as data, so that a stored message draws it again. One member is filled; none when a later version knew another kind.</summary>
public sealed record ExportedChart
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Chart.Radar? Radar { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Chart.Bars? Bars { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Chart.Curve? Curve { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Chart.Grid? Grid { get; init; }

    public static ExportedChart Of(Chart chart) => new() { Radar = chart as Chart.Radar, Bars = chart as Chart.Bars, Curve = chart as Chart.Curve, Grid = chart as Chart.Grid };

    public Chart? Chart() => Radar ?? Bars ?? Curve ?? (Chart?)Grid;
}
