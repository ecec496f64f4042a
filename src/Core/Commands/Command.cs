namespace StrategicPartnerships.Core.Commands;

/// <summary>What somebody typed after <c>/strategic-partnerships</c> (design §5). A closed set.</summary>
public abstract record Command
{
    private Command()
    {
    }

    /// <summary>The bare command: the full framework form.</summary>
    public sealed record OpenBrief : Command;

    /// <summary>Free text: read as an objective, answered with a private preview.</summary>
    public sealed record Preview(string Objective) : Command;

    /// <param name="FormId"><c>criteria value model governance drill</c>.</param>
    /// <param name="Partner">Name of a partnership of this workspace as it stands there, or null.</param>
    public sealed record OpenModule(string FormId, string? Partner) : Command;

    public sealed record ListPartnerships : Command;

    /// <param name="Csv">What was pasted behind the option, line ends kept; empty when nothing was.</param>
    public sealed record ImportCandidates(string Csv) : Command;

    /// <param name="Keyword"><c>show status edit schedule checkin delete compare assumptions</c>.</param>
    public sealed record OnPartnership(string Keyword, string? Partner) : Command;

    /// <param name="Keyword"><c>show</c> with one number, <c>restore</c> with none or one, <c>diff</c> with none, one or two.</param>
    public sealed record OnVersions(string Keyword, string? Partner, IReadOnlyList<int> Versions) : Command;

    /// <param name="About">The figure that is asked about, in the person's words; null for all.</param>
    public sealed record AskWhy(string? Partner, string? About) : Command;

    /// <param name="Format"><c>md txt html json ics</c>.</param>
    public sealed record Export(string? Partner, string Format) : Command;

    public sealed record Help : Command;

    /// <summary>Not carried out; <paramref name="Why"/> tells the person what to change, and nothing typed is lost.</summary>
    public sealed record Rejected(string Why, string Typed) : Command;
}
