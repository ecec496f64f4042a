using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Puts one balance fixer into a draft and shows what the balance came to. State is <c>draftId:fixerId</c>.</summary>
internal static class ApplyFixer
{
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        if (click.State.Split(':') is not [var draftId, var fixerId])
            return Decision.Of(new Effect.Unknown("This button does not say which fixer it means. Type value to see the balance again."));
        var (draft, refusal) = await Drafts.Find(draftId, visit);
        if (draft is null)
            return refusal!;
        if (draft.Posted)
            return PostFramework.AlreadyPosted();
        var before = visit.Derive(draft.Brief());
        if (before.Value.Balance.Fixers.FirstOrDefault(f => f.Id == fixerId) is not { } fixer)
            return Decision.Of(Result(draft, before, $"Nothing was changed: this fixer is in force already, or the balance no longer needs it. {Now(before.Value.Balance)}"));
        draft = draft.With(fixer.On(draft.Brief()), visit);
        var after = visit.Derive(draft.Brief());
        return Decision.Of(new Effect.Save(new Change.Draft(draft)), Result(draft, after, Moved(before.Value.Balance, after)));
    }

    private static Effect.Reply Result(DraftRow draft, Framework framework, string text) => ModuleResult.OfValue(draft, framework, text);

    private static string Moved(WinWinBalance before, Framework after)
    {
        var now = after.Value.Balance;
        var losing = before.LosingSide is null ? "" : now.LosingSide is null ? " Nobody loses any more." : " " + ModuleResult.Losing(after);
        return string.Create(CultureInfo.InvariantCulture, $"Balance was {before.Ratio:0.00}, {before.Band}; now {now.Ratio:0.00}, {now.Band}.{losing} Nothing is posted yet.");
    }

    private static string Now(WinWinBalance balance) => string.Create(CultureInfo.InvariantCulture, $"Balance is {balance.Ratio:0.00}, {balance.Band}.");
}
