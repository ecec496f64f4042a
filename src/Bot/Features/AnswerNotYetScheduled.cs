using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What status, schedule and checkin say while no partnership has a schedule.</summary>
internal static class AnswerNotYetScheduled
{
    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var keyword = ((Command.OnPartnership)request.Command).Keyword;
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        return Later(keyword, partnership);
    }

    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        return partnership is null ? refusal! : Later("schedule", partnership);
    }

    private static Decision Later(string keyword, PartnershipRow partnership)
    {
        var later = keyword switch
        {
            "status" => "Once meetings and check-ins run, this shows the health of the partnership and what is due next.",
            "schedule" => "Once meetings run, this shows the next dates of each forum and lets you move or pause them.",
            _ => "Once check-ins run, this asks for the figures of each success metric.",
        };
        return Decision.Tell($"Not yet scheduled: \"{partnership.Name}\" has no meetings and no check-ins running. {later} The planned forums and metrics stand in its framework: show {partnership.Name}.");
    }
}
