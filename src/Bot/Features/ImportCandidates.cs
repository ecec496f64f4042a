namespace StrategicPartnerships.Bot.Features;

/// <summary>Contract; its slice fills it.</summary>
internal static class ImportCandidates
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));

    public static Task<Decision> Handle(ChatRequest.ActionClicked request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));

    public static Task<Decision> Handle(ChatRequest.FormSubmitted request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));

    public static Task<Decision> TakeColumns(ChatRequest.FormSubmitted request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));

    public static Task<Decision> Forget(ChatRequest.ActionClicked request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));
}
