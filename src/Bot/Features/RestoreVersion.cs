namespace StrategicPartnerships.Bot.Features;

/// <summary>Contract; its slice fills it.</summary>
internal static class RestoreVersion
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));

    public static Task<Decision> Handle(ChatRequest.ActionClicked request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));
}
