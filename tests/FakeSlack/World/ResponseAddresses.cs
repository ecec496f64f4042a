namespace StrategicPartnerships.FakeSlack;

/// <summary>Addresses that come with commands, clicks and submissions: five uses within half an hour [Slack: response_url].</summary>
internal sealed class ResponseAddresses(FakeSlackServer server)
{
    private const int Uses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private readonly Dictionary<string, ResponseAddress> _all = [];

    /// <param name="kind"><c>commands</c>, <c>actions</c> or <c>app</c>: the first part of the path.</param>
    /// <param name="source">The message that was clicked, which can be replaced or deleted.</param>
    public string New(string kind, string user, string team, string channel, FakeMessage? source = null)
    {
        lock (server.World.Gate)
        {
            var path = $"/{kind}/{team}/{server.World.NextId("")}/{server.World.NextId("secret")}";
            _all[path] = new(user, channel, source, server.World.Now);
            return new Uri(server.BaseUrl, path).ToString();
        }
    }

    /// <summary>Counts one use.</summary>
    public ResponseAddress Take(string path)
    {
        var address = _all.GetValueOrDefault(path) ?? throw new Refusal("no_such_url", status: 404);
        if (server.World.Now - address.Issued > Life)
            throw new Refusal("expired_url", status: 404);
        if (address.Used >= Uses)
            throw new Refusal("used_url", status: 404);
        address.Used++;
        return address;
    }
}

internal sealed record ResponseAddress(string User, string Channel, FakeMessage? Source, DateTimeOffset Issued)
{
    public int Used { get; set; }
}
