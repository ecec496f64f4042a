using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>What a field of the brief holds; decides how it is read, printed and asked for.</summary>
public enum FieldShape { Text, LongText, Number, Percent, Money, Date, Time, Zone, Currency, Country, Choice, YesNo, Rating, ValueLines, Person, Place }

/// <param name="Value">Stable option id of design §5.</param>
/// <param name="Words">The same in words, for sentences.</param>
public sealed record FieldChoice(string Value, string Words);

/// <summary>A brief after one answer, or the unchanged brief and what is wrong with the answer.</summary>
public sealed record Written(Brief Brief, string? Error);

/// <summary>One field of the brief. Ids repeat across forms (<c>overlap</c>), so a field is known by form and id.</summary>
public sealed class BriefField
{
    private readonly Func<Brief, string> _read;
    private readonly Func<Brief, string> _tell;
    private readonly Func<Brief, string, Playbook, Written> _write;
    private readonly Func<Playbook, IReadOnlyList<FieldChoice>> _choices;

    private BriefField(Func<Brief, string> read, Func<Brief, string> tell, Func<Brief, string, Playbook, Written> write, Func<Playbook, IReadOnlyList<FieldChoice>> choices) =>
        (_read, _tell, _write, _choices) = (read, tell, write, choices);

    public required string Form { get; init; }
    public required string Id { get; init; }

    /// <summary>A short noun, for sentences about the field.</summary>
    public required string Name { get; init; }

    /// <summary>Whose field it is, once a partnership is shared with the partner's workspace.</summary>
    public required Side Side { get; init; }
    public required FieldShape Shape { get; init; }

    /// <summary>Smallest and largest number, both allowed; null for what is no number.</summary>
    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? MaxLength { get; init; }

    /// <summary>The answer as text, culture-invariant, lists as lines; empty while not told. <see cref="Write"/> takes it back.</summary>
    public string Read(Brief brief) => _read(brief);

    /// <summary>The brief with this answer, or why it cannot be taken. An empty answer takes back what was told.</summary>
    public Written Write(Brief brief, string typed, Playbook playbook) => _write(brief, typed, playbook);

    /// <summary>The answer as a reader would say it: "12.5 %", "joint, split by field", "not told".</summary>
    public string Tell(Brief brief) => _tell(brief) is { Length: > 0 } told ? told : "not told";

    /// <summary>What may be chosen; empty where anything may be typed.</summary>
    public IReadOnlyList<FieldChoice> Choices(Playbook playbook) => _choices(playbook);

    /// <summary>The one spelling of an answer ("50k" and "50,000" are "50000"); null when it cannot be taken.</summary>
    public string? Canonical(string typed, Playbook playbook)
    {
        var written = Write(new(), typed, playbook);
        return written.Error is null ? Read(written.Brief) : null;
    }

    internal static BriefField Of<T>(string form, string id, string name, Side side, FieldRule<T> rule, Func<Brief, T> get, Func<Brief, T, Brief> set) =>
        new(
            brief => rule.Print(get(brief)),
            brief => (rule.Tell ?? rule.Print)(get(brief)),
            (brief, typed, playbook) => rule.Parse(typed, playbook) switch
            {
                { Error: { } error } => new(brief, error),
                var parsed => new(set(brief, parsed.Value), null),
            },
            rule.Choices)
        {
            Form = form, Id = id, Name = name, Side = side, Shape = rule.Shape, Min = rule.Min, Max = rule.Max, MaxLength = rule.MaxLength,
        };
}
