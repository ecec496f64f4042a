using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Collects the figures of one framework, in the order in which the sections print them.</summary>
internal sealed class FigureBook(Case subject, Framework framework)
{
    private readonly List<Figure> _figures = new(128);

    public Case Case => subject;
    public Framework Framework => framework;
    public IReadOnlyList<Figure> All => _figures;

    /// <summary>The chosen model: told when the brief names one, otherwise the outcome of the scores.</summary>
    public FigureInput Model { get; } = new("model", framework.Models.Choice.First.Title(), !framework.Models.Choice.Forced);

    public FigureInput Commitment { get; } = new("commitment of the model", framework.Models.Choice.Commitment.Title(), !framework.Models.Choice.Forced);

    public FigureInput Signing { get; init; } = new("signing", "", subject.Brief.StartDate is null);

    public Figure Add(WhyRule rule, string id, string section, string of, string value, IReadOnlyList<FigureInput> inputs, IReadOnlyList<string>? places = null, IReadOnlyList<string>? tags = null)
    {
        var sentence = subject.Playbook.Why.Rules[rule];
        var figure = new Figure(id, section, of, value, sentence.Text, inputs, tags ?? sentence.Tags) { Places = places ?? [] };
        _figures.Add(figure);
        return figure;
    }

    /// <summary>The tags of the playbook's line that was said as this text; our planning figure when none was.</summary>
    public IReadOnlyList<string>? TagsOf(string text)
    {
        foreach (var said in framework.Said)
            if (said.Text == text)
                return said.Line.Tags;
        return null;
    }

    /// <summary>The first number that stands in a text, without separators; empty when there is none.</summary>
    public static string FirstNumber(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return "";
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text[start..] : text.Substring(start, length);
    }

    public FigureInput Dial(Dial dial, string name) => new(name, Number(subject.Dials[dial]), !subject.Dials.Of(dial).Said);

    /// <summary>"24 Nov 2026", as sections print it.</summary>
    public static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
