namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>The platform's limits, in UTF-16 units where nothing else is said. Source: platform facts A3 to A5, Slack reference of August 2026.</summary>
public static class BlockLimits
{
    public const int BlocksInMessage = 50;
    public const int BlocksInView = 100;
    public const int Id = 255;
    public const int Text = 3000;
    public const int Fields = 10;
    public const int FieldText = 2000;
    public const int Header = 150;
    public const int ContextElements = 10;
    public const int Actions = 25;
    public const int Label = 2000;
    public const int ButtonText = 75;
    public const int ButtonValue = 2000;
    public const int OptionText = 75;
    public const int OptionValue = 75;
    public const int SelectOptions = 100;
    public const int RadioOptions = 10;
    public const int InputLength = 3000;
    public const int Placeholder = 150;
    public const int ViewTitle = 24;
    public const int PrivateMetadata = 3000;
    public const int TableRows = 100;
    public const int TableCells = 20;

    /// <summary>Characters of all cells of a message's tables: no documented limit, but more are refused in practice (<c>invalid_blocks</c>).</summary>
    public const int TableTotal = 10_000;

    /// <summary>Bytes of a whole view as JSON.</summary>
    public const int ViewBytes = 250_000;

    /// <summary>Of a message's fallback text: longer ones cannot be updated (<c>msg_too_long</c>).</summary>
    public const int MessageText = 4000;

    /// <summary>Of all texts of a message together: no documented limit, but longer ones are refused in practice (<c>msg_blocks_too_long</c>).</summary>
    public const int MessageTotal = 13_000;
}
