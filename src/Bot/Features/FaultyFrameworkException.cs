namespace StrategicPartnerships.Bot.Features;

/// <summary>The lint found something in a derived framework: a fault of ours or of a company's own playbook.</summary>
/// <param name="findings">Section and fault; may quote the brief and so are for the person, never for the log.</param>
internal sealed class FaultyFrameworkException(IReadOnlyList<string> findings) : Exception("A derived framework did not pass the lint.")
{
    public IReadOnlyList<string> Findings => findings;

    public Decision Explain() => Decision.Refuse(
        "This framework has a fault and is not shown: " + string.Join("; ", findings.Take(3)) + ".",
        "Nothing you typed is lost. Change the answer that is named, or tell whoever keeps the playbook.");
}
