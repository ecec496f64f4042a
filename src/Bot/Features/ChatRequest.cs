using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What somebody did in a chat, in no channel's words. A closed set.</summary>
internal abstract record ChatRequest
{
    private ChatRequest()
    {
    }

    public sealed record Typed(string Text) : ChatRequest;

    /// <param name="Then"><c>next back post cancel</c>, or null: whatever the form leads to.</param>
    public sealed record FormSubmitted(string FormId, string State, IReadOnlyDictionary<string, string> Values, string? Then) : ChatRequest;

    public sealed record ActionClicked(string ActionId, string State) : ChatRequest;

    public sealed record Installed : ChatRequest;

    public sealed record Removed : ChatRequest;
}

/// <summary>Who asks, and where.</summary>
/// <param name="OutsidersCanRead">True where people of another company can read the place.</param>
internal sealed record Caller(string Workspace, string Person, string Place, bool OutsidersCanRead = false);

/// <summary>A command line that was understood.</summary>
internal sealed record CommandGiven(Command Command);
