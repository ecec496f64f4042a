namespace StrategicPartnerships.Bot.Features;

/// <summary>Contract; its slice fills it.</summary>
internal static class ShowWhy
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit) => Task.FromResult(Decision.Tell("Not here yet."));
}
