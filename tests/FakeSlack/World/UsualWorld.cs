namespace StrategicPartnerships.FakeSlack;

/// <summary>What a test finds when it asks for nothing special.</summary>
internal static class UsualWorld
{
    public static void Fill(FakeWorld world, string botToken, string appToken)
    {
        world.Teams.Add(new("T0001", "Acme"));
        world.AddToken(botToken, "T0001");
        world.AddToken(appToken, null, null, ["connections:write"]);
        world.Users.AddRange(
        [
            new("U0ANA", "ana", "Ana Ruiz", "T0001") { Tz = "Europe/Madrid" },
            new("U0BEN", "ben", "Ben Okafor", "T0001") { Tz = "America/New_York", TzOffset = -18000, Locale = "en-US" },
            new("U0CLEO", "cleo", "Cleo Martin", "T0001") { Tz = "Asia/Tokyo", TzOffset = 32400 },
            new("U0BOT", "partnerships", "Strategic Partnerships", "T0001") { IsBot = true },
        ]);
        Add(world, new("C0GENERAL", "general", ChannelKind.Public, "T0001"), botInside: true);
        Add(world, new("C0RANDOM", "random", ChannelKind.Public, "T0001"), botInside: false);
        Add(world, new("C0SECRET", "secret", ChannelKind.Private, "T0001"), botInside: false);
        Add(world, new("C0SHARED", "shared", ChannelKind.Public, "T0001") { IsExtShared = true }, botInside: true);
    }

    private static void Add(FakeWorld world, FakeChannel channel, bool botInside)
    {
        channel.Members.UnionWith(["U0ANA", "U0BEN", "U0CLEO"]);
        if (botInside)
            channel.Members.Add("U0BOT");
        world.Channels.Add(channel);
    }
}
