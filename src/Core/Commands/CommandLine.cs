namespace StrategicPartnerships.Core.Commands;

/// <summary>The grammar of the command line (design §5).</summary>
public static class CommandLine
{
    /// <param name="typed">Everything after the command word; the command word itself and the bot's mention are tolerated.</param>
    /// <param name="partnerships">Names of this workspace's partnerships: a keyword is one only before these or before its options.</param>
    public static Command Parse(string typed, IReadOnlyCollection<string> partnerships) => new Command.Rejected(typed, partnerships.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
