using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Something in the framework that nobody has confirmed, and the form field that replaces it.</summary>
/// <param name="Who">Whose word would settle it.</param>
public sealed record Assumption(string What, string Value, string Field, Side Who)
{
    /// <summary>The form that <see cref="Field"/> belongs to, since ids repeat across forms; empty where no field settles it.</summary>
    public string Form { get; init; } = "";

    /// <summary>Why no field settles it; empty where one does.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who can confirm it: a person, or a role and its side while nobody is named.</summary>
    public string Confirmer { get; init; } = "";
}

/// <summary>
/// What one derivation assumed and which sources it used, collected while the modules write. Local to one derivation;
/// order of first mention is kept, so that the same brief gives the same notes.
/// </summary>
public sealed class Notes
{
    private readonly List<Assumption> _assumptions = [];
    private readonly List<string> _tags = [];
    private readonly List<Said> _said = [];

    public IReadOnlyList<Assumption> Assumptions => _assumptions;

    /// <summary>Source tags used, <c>PN</c> included.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>Sentences of the playbook that hold a figure of their own, as they were said.</summary>
    public IReadOnlyList<Said> Said => _said;

    public void Assume(string what, string value, string field, Side who = Side.Ours)
    {
        if (!_assumptions.Exists(a => a.What == what))
            _assumptions.Add(new(what, value, field, who));
    }

    public void Cite(IEnumerable<string> tags)
    {
        foreach (var tag in tags)
            if (!_tags.Contains(tag))
                _tags.Add(tag);
    }

    /// <summary>The line's text with slots filled; its sources are noted.</summary>
    public string Say(Sourced line, Slots slots)
    {
        Cite(line.Tags);
        return Remember(slots.Fill(line.Text), line);
    }

    /// <summary>Keeps where a text comes from that is printed as it stands here, so that its figures can be explained.</summary>
    public string Remember(string text, Sourced line)
    {
        if (line.Text.AsSpan().ContainsAnyInRange('0', '9'))
            _said.Add(new(text, line));
        return text;
    }
}
