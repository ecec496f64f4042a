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

    /// <summary>A form was closed without sending it.</summary>
    public sealed record FormClosed(string FormId, string State) : ChatRequest;

    /// <summary>Somebody looks at the bot's own page in a chat that has one.</summary>
    public sealed record HomeOpened : ChatRequest;

    public sealed record Installed : ChatRequest;

    public sealed record Removed : ChatRequest;
}

/// <summary>Who asks, and where.</summary>
/// <param name="Person">The id by which the chat knows the person; what may be done is decided by it.</param>
/// <param name="OutsidersCanRead">True where people of another company can read the place.</param>
/// <param name="Names">Names of people by their ids, as far as they are known; where an id is a name already, none.</param>
internal sealed record Caller(string Workspace, string Person, string Place, bool OutsidersCanRead = false, IReadOnlyDictionary<string, string>? Names = null)
{
    /// <summary>The chat it came through, for the record of who changed what.</summary>
    public string Channel { get; init; } = "local";
}

/// <summary>A command line that was understood.</summary>
internal sealed record CommandGiven(Command Command);
