namespace StrategicPartnerships.Core.Commands;

/// <summary>One form of the command line and what it does: the help and the composer's suggestions (design §5).</summary>
/// <param name="Form">As typed after the command word; angle brackets are avoided, so that no channel takes it for markup.</param>
/// <param name="Keyword">Null for an objective and for the bare command.</param>
public sealed record Completion(string Form, string Does, string? Keyword);

/// <summary>The keywords, their options, and the help in one place.</summary>
internal static class CommandKeywords
{
    public const string DefaultFormat = "md";

    public static readonly IReadOnlyList<string> Formats = ["md", "txt", "html", "json", "ics"];

    public static readonly IReadOnlyList<Completion> Completions =
    [
        new("", "Opens the form for a full partnership framework", null),
        new("expand into DACH healthcare", "Any objective in your own words: a private preview of the whole framework", null),
        new("objective: value chain expansion in Asia", "The same, even where the objective begins with one of the words below", null),
        new("criteria partner", "Rates the partner on twelve criteria: fit index, verdict, gaps", "criteria"),
        new("value partner", "Designs the value exchange and shows whether it is fair to both sides", "value"),
        new("model partner", "Chooses the partnership model and its commercial terms", "model"),
        new("governance partner", "Sets forums, roles and decision rights, and schedules them", "governance"),
        new("compare partner", "Compares two or three settings side by side: model, preset, exclusivity, notice, dials", "compare"),
        new("list", "Lists the partnerships of this workspace and where each stands between fit and opportunity", "list"),
        new("list --import", "Ranks candidates of your own from a CSV table", "list"),
        new("show partner", "Shows the framework of a partnership", "show"),
        new("show partner v2", "Shows an earlier version", "show"),
        new("diff partner v1 v2", "Says in words what changed between two versions", "diff"),
        new("restore partner v1", "Makes an earlier version the current one", "restore"),
        new("why partner", "Says what each figure rests on", "why"),
        new("assumptions partner", "Lists what nobody has confirmed yet, and takes the answers", "assumptions"),
        new("drill partner", "Runs the exit-readiness drill of ten checks", "drill"),
        new("status partner", "Shows where a partnership stands, its health and what is due", "status"),
        new("edit partner", "Opens the forms of a partnership", "edit"),
        new("export partner md", "Exports a partnership as md, txt, html, json or ics", "export"),
        new("schedule partner", "Shows and changes the meetings and reminders", "schedule"),
        new("checkin partner", "Starts a check-in on the success metrics", "checkin"),
        new("delete partner", "Deletes a partnership, after asking", "delete"),
        new("help", "Shows this list", "help"),
    ];

    public static readonly IReadOnlySet<string> All = Completions.Select(c => c.Keyword).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public static bool TakesPartner(string keyword) => keyword is not ("list" or "help");

    /// <summary>The command of a keyword without options.</summary>
    public static Command Of(string keyword, string? partner) => keyword switch
    {
        "criteria" or "value" or "model" or "governance" or "drill" => new Command.OpenModule(keyword, partner),
        "diff" or "restore" => new Command.OnVersions(keyword, partner, []),
        "why" => new Command.AskWhy(partner, null),
        "list" => new Command.ListPartnerships(),
        "export" => new Command.Export(partner, DefaultFormat),
        "help" => new Command.Help(),
        _ => new Command.OnPartnership(keyword, partner),
    };
}
