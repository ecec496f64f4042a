using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>A number of the framework and what it rests on.</summary>
/// <param name="Id">Stable, dotted: <c>fit.index</c>, <c>value.base.roi</c>, <c>dependency.you.revenue</c>.</param>
/// <param name="Section">Id of the section that prints it.</param>
/// <param name="Of">What it is; where it stands on a labelled line or in a table row, that label.</param>
/// <param name="Value">As printed.</param>
/// <param name="Rule">How it comes about, in words; source tags taken out.</param>
/// <param name="Tags">Sources of the rule, <c>PN</c> for our planning figures.</param>
public sealed record Figure(string Id, string Section, string Of, string Value, string Rule, IReadOnlyList<FigureInput> Inputs, IReadOnlyList<string> Tags)
{
    /// <summary>
    /// Headings under which it stands, the beginning is enough; "section/heading" where that is another section, "" for what stands
    /// before the first heading. Empty where the label alone finds it in its section.
    /// </summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>True when anything that went in is assumed.</summary>
    public bool Assumed
    {
        get
        {
            for (var i = 0; i < Inputs.Count; i++)
                if (Inputs[i].Assumed)
                    return true;
            return false;
        }
    }
}

/// <param name="Assumed">False when the brief told it, or the objective in words.</param>
public sealed record FigureInput(string Name, string Value, bool Assumed)
{
    /// <summary>True for a constant of the playbook, which nobody is asked for; never assumed in the sense of the brief.</summary>
    public bool Fixed { get; init; }

    public static FigureInput Constant(string name, string value) => new(name, value, false) { Fixed = true };

    /// <summary>Another figure as an input: assumed when anything in it is.</summary>
    public static FigureInput From(Figure figure, string name) => new(name, figure.Value, figure.Assumed) { Fixed = !figure.Assumed && figure.Inputs.Any(i => i.Fixed) && figure.Inputs.All(i => i.Fixed) };
}

/// <summary>A sentence that was said, and the line of the playbook it comes from.</summary>
public readonly record struct Said(string Text, Sourced Line);
