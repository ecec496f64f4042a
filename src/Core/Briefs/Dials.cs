namespace StrategicPartnerships.Core.Briefs;

/// <summary>The nine inputs of the model choice (playbook §2), each 1–5, default 3.</summary>
public enum Dial { Stage, Resources, Technical, Channel, Commitment, Overlap, DealSize, Urgency, Complexity }

/// <summary>Where a dial's value comes from; a later source wins over an earlier one (playbook part 2 §5).</summary>
public enum DialSource { Default, Objective, Industry, Words, Given }

/// <param name="Value">1–5.</param>
/// <param name="Reason">Why it is not the default; empty for the default.</param>
public sealed record DialValue(int Value, DialSource Source, string Reason)
{
    /// <summary>True when the person said it, by a form or in words; presets are ours.</summary>
    public bool Said => Source is DialSource.Given or DialSource.Words;
}

/// <summary>All nine dials in force, and whether a lower model has already worked with this partner.</summary>
public sealed record Dials(IReadOnlyDictionary<Dial, DialValue> Values, bool Proven)
{
    public static readonly DialValue Unset = new(3, DialSource.Default, "");

    public DialValue Of(Dial dial) => Values.TryGetValue(dial, out var value) ? value : Unset;

    public int this[Dial dial] => Of(dial).Value;

    public Dials With(Dial dial, int value) =>
        this with { Values = new Dictionary<Dial, DialValue>(Values) { [dial] = new(value, DialSource.Given, "") } };
}
