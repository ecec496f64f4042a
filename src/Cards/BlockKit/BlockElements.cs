using System.Text.Json.Serialization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>An interactive element, by the platform's own names.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(PlainTextInput), "plain_text_input")]
[JsonDerivedType(typeof(NumberInput), "number_input")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
[JsonDerivedType(typeof(ExternalSelect), "external_select")]
[JsonDerivedType(typeof(UsersSelect), "users_select")]
[JsonDerivedType(typeof(ConversationsSelect), "conversations_select")]
[JsonDerivedType(typeof(RadioButtons), "radio_buttons")]
[JsonDerivedType(typeof(DatePicker), "datepicker")]
[JsonDerivedType(typeof(TimePicker), "timepicker")]
[JsonDerivedType(typeof(FileInput), "file_input")]
public abstract record BlockElement(string ActionId);

/// <param name="Style"><c>primary danger</c>, or null.</param>
public sealed record ButtonElement(string ActionId, TextObject Text, string Value, string? Style = null) : BlockElement(ActionId)
{
    public ConfirmDialog? Confirm { get; init; }
}

public sealed record ConfirmDialog(TextObject Title, TextObject Text, TextObject Confirm, TextObject Deny);

public sealed record PlainTextInput(string ActionId) : BlockElement(ActionId)
{
    public bool Multiline { get; init; }
    public string? InitialValue { get; init; }
    public int? MaxLength { get; init; }
    public TextObject? Placeholder { get; init; }
}

/// <summary>Its bounds and its value are texts on the wire.</summary>
public sealed record NumberInput(string ActionId, bool IsDecimalAllowed) : BlockElement(ActionId)
{
    public string? InitialValue { get; init; }
    public string? MinValue { get; init; }
    public string? MaxValue { get; init; }
}

public sealed record StaticSelect(string ActionId, IReadOnlyList<SelectOption> Options) : BlockElement(ActionId)
{
    public SelectOption? InitialOption { get; init; }
    public TextObject? Placeholder { get; init; }
}

public sealed record ExternalSelect(string ActionId) : BlockElement(ActionId)
{
    public SelectOption? InitialOption { get; init; }
    public int MinQueryLength { get; init; } = 1;
    public TextObject? Placeholder { get; init; }
}

public sealed record UsersSelect(string ActionId) : BlockElement(ActionId)
{
    public string? InitialUser { get; init; }
}

public sealed record ConversationsSelect(string ActionId) : BlockElement(ActionId)
{
    public string? InitialConversation { get; init; }

    /// <summary>Ignored by the platform where an initial conversation is given.</summary>
    public bool? DefaultToCurrentConversation { get; init; }

    /// <summary>The submission then carries an address to post to the chosen conversation, also where the bot is no member.</summary>
    public bool? ResponseUrlEnabled { get; init; }
}

public sealed record RadioButtons(string ActionId, IReadOnlyList<SelectOption> Options) : BlockElement(ActionId)
{
    public SelectOption? InitialOption { get; init; }
}

/// <param name="InitialDate">ISO 8601, <c>2026-11-24</c>.</param>
public sealed record DatePicker(string ActionId, string? InitialDate) : BlockElement(ActionId);

/// <param name="InitialTime"><c>HH:mm</c>.</param>
public sealed record TimePicker(string ActionId, string? InitialTime) : BlockElement(ActionId);

public sealed record FileInput(string ActionId, IReadOnlyList<string> Filetypes, int MaxFiles) : BlockElement(ActionId);

public sealed record SelectOption(TextObject Text, string Value)
{
    public TextObject? Description { get; init; }
}
