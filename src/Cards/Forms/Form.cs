namespace StrategicPartnerships.Cards.Forms;

/// <summary>What a field holds; decides the widget in each channel. A file's value is its text; a person's and a place's is a name, or the id by which the chat knows them.</summary>
public enum FieldKind { Text, LongText, Number, Percent, Money, Date, Time, Zone, Choice, YesNo, Rating, File, Person, Place }

/// <summary>A form in neutral terms: the chat channels turn it into their dialogs, the local page into HTML.</summary>
/// <param name="Id">Stable form id: <c>brief criteria value model governance checkin</c>.</param>
/// <param name="State">Opaque; comes back with the submission.</param>
/// <param name="Step">1-based step of <paramref name="Of"/>.</param>
public sealed record Form(string Id, string Title, string State, int Step, int Of, IReadOnlyList<FormField> Fields, IReadOnlyList<FormAction> Actions)
{
    /// <summary>A sentence or two above the fields; empty when the title says it all.</summary>
    public string Intro { get; init; } = "";
}

/// <param name="Value">Pre-filled by the person's answer or by the strategist; always text, culture-invariant.</param>
public sealed record FormField(string Id, string Label, FieldKind Kind, bool Required, string Value, string Hint, IReadOnlyList<FieldOption> Options)
{
    /// <summary>Heading under which the field stands.</summary>
    public string Group { get; init; } = "";
    /// <summary>True when the value is the strategist's and nobody has confirmed it.</summary>
    public bool Assumed { get; init; }
    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? MaxLength { get; init; }
}

public sealed record FieldOption(string Value, string Label);

/// <param name="Id"><c>next back post save cancel</c>.</param>
public sealed record FormAction(string Id, string Label, bool Primary);
