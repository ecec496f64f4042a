using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What can be typed.</summary>
internal static class ShowHelp
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
        [.. CommandLine.Completions.Select(c => (IReadOnlyList<string>)[("/strategic-partnerships " + c.Form).TrimEnd(), c.Does])];

    public static Task<Decision> Handle(CommandGiven request, Visit visit) =>
        Task.FromResult(Decision.Of(new Effect.Reply(Message("Type one of these; for partner write the name of a partnership."))));

    public static Task<Decision> Welcome(Visit visit) =>
        Task.FromResult(Decision.Of(new Effect.Post(visit.Caller.Place, Message("Hello. I design partnerships that pay for both sides. Type what you want to reach, and you get a complete framework to post."))));

    public static ChatMessage Message(string text) => new(text)
    {
        Document = new("What you can type", [new("help", "What you can type", [new Block.Table(["Typed", "Does"], Rows)])]),
    };
}
