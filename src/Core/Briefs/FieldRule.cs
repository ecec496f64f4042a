using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>A value read from typed text, or a sentence that says what is wrong and what would be right.</summary>
internal readonly record struct Parsed<T>(T Value, string? Error = null)
{
    public static Parsed<T> Wrong(string error) => new(default!, error);
}

/// <summary>How answers of one kind are read and printed. Printing what was read and reading it again gives the same value.</summary>
/// <param name="Tell">Printing for sentences, where it differs.</param>
internal sealed record FieldRule<T>(FieldShape Shape, Func<string, Playbook, Parsed<T>> Parse, Func<T, string> Print, Func<T, string>? Tell = null)
{
    private static readonly IReadOnlyList<FieldChoice> Anything = [];

    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? MaxLength { get; init; }
    public Func<Playbook, IReadOnlyList<FieldChoice>> Choices { get; init; } = _ => Anything;
}
