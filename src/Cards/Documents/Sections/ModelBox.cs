using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>The picture of a model: what flows each way, the joint activity and the money.</summary>
internal static class ModelBox
{
    public static Box Of(ModelBlock model, Parties parties)
    {
        var box = new Box().Title(model.Name.ToUpperInvariant()).Empty();
        Exchange(box, model, new(TextSafety.Line(parties.You), TextSafety.Line(parties.Partner)));
        return box.Empty().Line("Joint Activity: " + model.JointActivity, hanging: 2).Line("Revenue: " + model.Revenue, hanging: 2);
    }

    public static string InWords(ModelBlock model, Parties parties) =>
        $"{model.Name}. {parties.You} to {parties.Partner}: {model.ValueA}. {parties.Partner} to {parties.You}: {model.ValueB}. Joint activity: {model.JointActivity}. Revenue: {model.Revenue}.";

    /// <summary>As in the specification where it fits on a line, otherwise the arrows stand on lines of their own.</summary>
    private static void Exchange(Box box, ModelBlock model, Parties parties)
    {
        var (there, back) = (Arrow(model.ValueA), Arrow(model.ValueB));
        var first = $"{parties.You} {there} {parties.Partner}";
        var indent = DisplayWidth.Of(parties.You) + 1;
        if (DisplayWidth.Of(first) <= Box.Room && indent + DisplayWidth.Of(back) <= Box.Room)
        {
            box.Line(first).Line(back, indent);
            return;
        }

        box.Line($"{parties.You} ←──→ {parties.Partner}", hanging: 2).Line(there, indent: 2, hanging: 4).Line(back, indent: 2, hanging: 4);
    }

    private static string Arrow(string value) => $"←──{TextSafety.Line(value)}──→";
}
