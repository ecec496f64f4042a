using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Free text: read as an objective and answered at once with the whole framework, privately.</summary>
internal static class PreviewObjective
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var draft = Drafts.New(visit, new Brief { Objective = ((Command.Preview)request.Command).Objective });
        return Task.FromResult(Decision.Of(new Effect.Save(new Change.Draft(draft)), Of(draft, visit)));
    }

    /// <summary>The private preview of a draft with Post here, Refine and Discard, and what would right a tilted balance.</summary>
    public static Effect.Reply Of(DraftRow draft, Visit visit)
    {
        draft.Shown = true;
        var framework = visit.Derive(draft.Brief());
        return new(new($"Preview: only you see this. {framework.Header.HowRead}. Post it here, refine it to correct what was read, or discard it.")
        {
            Document = FrameworkDocument.Of(framework),
            Actions = FixerButtons.On(draft, framework.Value.Balance),
        });
    }
}
