using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.Slack.Installation;

/// <summary>People and conversations as Slack tells them, remembered. Where Slack is slow, nobody waits for it longer than a moment.</summary>
internal sealed partial class SlackDirectory(
    SlackInstallations installations, KnownPeople people, KnownChannels channels, SlackCalls calls, TimeProvider time, ILogger<SlackDirectory> log)
{
    private static readonly TimeSpan PersonFor = TimeSpan.FromDays(1);

    /// <summary>What is left of Slack's three seconds has to do for the answer.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1.5);

    private readonly SingleFlight<KnownPerson?> _flight = new();

    /// <summary>Names by id of everybody known in the workspace; asks Slack for the caller and for <paramref name="picked"/> where they are not known yet, and waits a short while at most.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Names(SlackInstallation installation, SlackOrigin caller, IReadOnlyCollection<string> picked, CancellationToken cancel)
    {
        await Within(Task.WhenAll(picked.Append(caller.User).Where(id => id.Length > 0).Distinct().Select(id => Person(installation, id))), cancel);
        var names = people.In(installation.Workspace).ToDictionary(p => p.Key, p => p.Value.Name);
        if (caller is { User.Length: > 0, UserName.Length: > 0 })
            names.TryAdd(caller.User, caller.UserName);
        return names;
    }

    /// <summary>True where people of another company can read the conversation, and where Slack does not say in time: held back rather than leaked.</summary>
    public async Task<bool> OutsidersCanRead(SlackInstallation installation, string channel, CancellationToken cancel)
    {
        if (new SlackPlace(channel).IsDirect)
            return false;
        var asked = channels.IsShared(installation, channel);
        return !await Within(asked, cancel) || await asked;
    }

    /// <summary>True for somebody of another company: the user's team is neither the installation's nor of its organisation.</summary>
    public async Task<bool> IsOutsider(SlackInstallation installation, SlackOrigin caller, CancellationToken cancel)
    {
        if (caller.UserTeam is not null && caller.UserTeam == installation.Team)
            return false;
        var asked = Person(installation, caller.User);
        // Where Slack does not say, the payload's own word counts: a team that is not ours.
        return await Within(asked, cancel) && await asked is { } person ? person.Outsider : caller.UserTeam is not null;
    }

    /// <summary>The channel was shared or unshared: ask again.</summary>
    public void Forget(SlackInstallation installation, string channel) => channels.Forget(installation, channel);

    public Task Load(CancellationToken cancel) => people.Load(cancel);

    /// <summary>Who is known is answered at once, and read anew in the background once a day.</summary>
    private Task<KnownPerson?> Person(SlackInstallation installation, string id)
    {
        var known = people.In(installation.Workspace).GetValueOrDefault(id);
        if (known is not null && time.GetUtcNow() - known.ReadAt < PersonFor)
            return Task.FromResult<KnownPerson?>(known);
        var read = _flight.Run($"{installation.Workspace}/{id}", () => Read(installation, id));
        return known is null ? read : Task.FromResult<KnownPerson?>(known);
    }

    private async Task<KnownPerson?> Read(SlackInstallation installation, string id)
    {
        try
        {
            if ((await installations.Ask(installation, token => calls.User(token, id, CancellationToken.None)))?.User is not { } user)
                return null;
            return await people.Keep(new()
            {
                Workspace = installation.Workspace,
                Id = id,
                Name = ((string?[])[user.Profile?.RealName, user.RealName, user.Profile?.DisplayName, user.Name, id]).First(n => !string.IsNullOrWhiteSpace(n))!,
                Zone = user.Tz,
                Locale = user.Locale,
                Outsider = IsOutsider(installation, user),
                ReadAt = time.GetUtcNow(),
            });
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            NotRead(id, new(wrong));
            return null;
        }
    }

    private static bool IsOutsider(SlackInstallation installation, SlackUser user) =>
        user.IsStranger || (installation.Team is null || user.TeamId != installation.Team)
            && (installation.Enterprise is null ? user.TeamId is not null && user.TeamId != installation.Team : user.EnterpriseUser?.EnterpriseId is { } organisation && organisation != installation.Enterprise);

    private async Task<bool> Within(Task asked, CancellationToken cancel) => await Task.WhenAny(asked, Task.Delay(Moment, time, cancel)) == asked;

    [LoggerMessage(LogLevel.Warning, "Person {Id} could not be read; a name from the request serves: {Thrown}")]
    private partial void NotRead(string id, Thrown thrown);
}
