namespace StrategicPartnerships.FakeSlack;

/// <param name="Enterprise">The organisation's id where the workspace belongs to one.</param>
public sealed record FakeTeam(string Id, string Name, string? Enterprise = null);

public sealed record FakeUser(string Id, string Name, string RealName, string Team)
{
    /// <summary>Another company's for somebody who shares a channel with <see cref="Team"/> and is no member of it.</summary>
    public string HomeTeam { get => field ?? Team; init; }
    public string Tz { get; init; } = "Europe/Amsterdam";
    public int TzOffset { get; init; } = 3600;
    public string Locale { get; init; } = "en-GB";
    public bool IsStranger { get; init; }
    public bool Deleted { get; init; }
    public bool IsBot { get; init; }
}

public enum ChannelKind
{
    Public,
    Private,
    Direct,
}

/// <summary>A conversation and all that was said in it.</summary>
public sealed class FakeChannel(string id, string name, ChannelKind kind, string team)
{
    public string Id => id;
    public string Name => name;
    public ChannelKind Kind => kind;
    public string Team => team;
    public bool IsExtShared { get; set; }
    public bool IsArchived { get; set; }
    public HashSet<string> Members { get; } = [];

    /// <summary>In the order in which they came, private ones and deleted ones too.</summary>
    public List<FakeMessage> Messages { get; } = [];
}
