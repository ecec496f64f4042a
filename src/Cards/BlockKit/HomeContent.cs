namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>What a person finds on the app's own page.</summary>
/// <param name="Greeting">A sentence or two.</param>
/// <param name="Partnerships">The most urgent first; those that do not fit are counted.</param>
/// <param name="Meetings">A line each, the next first.</param>
/// <param name="ListCommand">What to type to see every partnership.</param>
/// <param name="Buttons">What can be begun from here.</param>
public sealed record HomeContent(
    string Greeting, IReadOnlyList<HomePartnership> Partnerships, IReadOnlyList<string> Meetings, IReadOnlyList<HomeCheckIn> CheckIns, string ListCommand, IReadOnlyList<KitButton> Buttons);

/// <param name="Changed">A day as people read it.</param>
/// <param name="NextMeeting">In words; empty while nothing is scheduled.</param>
public sealed record HomePartnership(string Name, string Objective, string Model, int Version, string Owner, string Changed, string NextMeeting, IReadOnlyList<KitButton> Buttons);

/// <summary>A check-in that waits for the person's figures.</summary>
public sealed record HomeCheckIn(string Text, KitButton Answer);
