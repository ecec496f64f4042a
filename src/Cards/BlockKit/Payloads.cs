using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>A message: the text is what notifications and screen readers get, the blocks are what is seen.</summary>
/// <param name="Text">Already inert, see <see cref="Mrkdwn"/>.</param>
public sealed record MessageContent(string Text, IReadOnlyList<LayoutBlock> Blocks);

/// <summary>A document as a message with its sections as replies in the thread.</summary>
public sealed record MessageThread(MessageContent Header, IReadOnlyList<ThreadReply> Replies);

/// <param name="Id">Stable over versions, <c>terms/1</c>: by it a reply is updated in place when the document changes.</param>
public sealed record ThreadReply(string Id, MessageContent Content);

/// <summary>A button of ours. One id may stand on several buttons of a message; <see cref="KitButtons"/> keeps them apart.</summary>
/// <param name="State">Comes back with the click; at most 2000 characters.</param>
public sealed record KitButton(string ActionId, string Label, string State);

/// <summary>A modal or the app's home.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ModalView), "modal")]
[JsonDerivedType(typeof(HomeView), "home")]
public abstract record ViewPayload(IReadOnlyList<LayoutBlock> Blocks)
{
    public string? CallbackId { get; init; }

    /// <summary>Ids alone: it passes through the client.</summary>
    public string? PrivateMetadata { get; init; }

    /// <summary>Ours to choose and unique in a workspace; finds a view whose id is not known yet.</summary>
    public string? ExternalId { get; init; }
}

public sealed record ModalView(TextObject Title, IReadOnlyList<LayoutBlock> Blocks) : ViewPayload(Blocks)
{
    public TextObject? Submit { get; init; }
    public TextObject? Close { get; init; }
    public bool NotifyOnClose { get; init; }
}

public sealed record HomeView(IReadOnlyList<LayoutBlock> Blocks) : ViewPayload(Blocks);
