using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What can be typed.</summary>
internal static class ShowHelp
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
    [
        ["/strategic-partnerships", "Opens the forms: the brief, then criteria, value, model and governance. Post framework is on every step."],
        ["/strategic-partnerships <objective>", "Answers at once with a private preview of the whole framework. For example: expand into the German mid-market with healthcare IT resellers."],
        ["… criteria [partner]", "Rate twelve criteria; get the fit index, the verdict, the gaps and the scoring matrix."],
        ["… value [partner]", "Design what each side gives and gets, and what it is worth."],
        ["… model [partner]", "Choose the partnership model and the commercial terms."],
        ["… governance [partner]", "Name the people, the meetings and who decides what."],
        ["… list · show <partner> · edit <partner>", "The partnerships of this workspace, one of them, and its forms."],
        ["… export <partner> [md|txt|html|json]", "The framework as a file."],
        ["… status · schedule · checkin <partner>", "Health, meetings and figures, once they are scheduled."],
        ["… delete <partner>", "Deletes a partnership; its owner is asked first."],
    ];

    public static Task<Decision> Handle(CommandGiven request, Visit visit) =>
        Task.FromResult(Decision.Of(new Effect.Reply(Message("Type one of these. The words objective: in front make any line an objective."))));

    public static Task<Decision> Welcome(Visit visit) =>
        Task.FromResult(Decision.Of(new Effect.Post(visit.Caller.Place, Message("Hello. I design partnerships that pay for both sides. Type what you want to reach, and you get a complete framework to post."))));

    public static ChatMessage Message(string text) => new(text)
    {
        Document = new("What you can type", [new("help", "What you can type", [new Block.Table(["Typed", "Does"], Rows)])]),
    };
}
