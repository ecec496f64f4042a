using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A line that could not be carried out: why, and what to change. The channel gives back what was typed.</summary>
internal static class ExplainRejected
{
    public static Task<Decision> Handle(CommandGiven request, Visit visit) =>
        Task.FromResult(Decision.Refuse(((Command.Rejected)request.Command).Why, "Change the line and send it again; nothing was done yet. Type help to see what can be typed."));
}
