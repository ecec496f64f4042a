namespace StrategicPartnerships.Bot.Features;

/// <summary>Contract; its slice fills it.</summary>
internal static class ApplyFixer
{
    public static Task<Decision> Handle(ChatRequest.ActionClicked request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));
}
