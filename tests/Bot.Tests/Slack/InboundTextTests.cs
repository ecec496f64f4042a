using CsCheck;
using StrategicPartnerships.Bot.Channels.Slack.Inbound;

namespace StrategicPartnerships.Bot.Tests.Slack;

public sealed class InboundTextTests
{
    [Theory]
    [InlineData("value <@U012AB>", "value @U012AB")]
    [InlineData("value <@U012AB|ana>", "value @U012AB")]
    [InlineData("in <#C012|general> and <#C987|>", "in #general and #C987")]
    [InlineData("<https://example.com/a?b=1&amp;c=2|the plan>", "https://example.com/a?b=1&c=2")]
    [InlineData("value <http://Falcon.com|Falcon.com>", "value Falcon.com")]
    [InlineData("<https://falcon.com>", "https://falcon.com")]
    [InlineData("<mailto:ana@example.com|ana@example.com>", "ana@example.com")]
    [InlineData("<tel:+4930123|030 123>", "030 123")]
    [InlineData("<!here> <!subteam^S1|@sales> <!subteam^S1>", "@here @sales @S1")]
    [InlineData("<!date^1392734382^{date_short} at {time}|18 Feb 2014>", "18 Feb 2014")]
    [InlineData("R&amp;D &lt;5% &gt; 3", "R&D <5% > 3")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&lt;@U1&gt;", "<@U1>")]
    [InlineData("R&D a < b > c <nothing>", "R&D a < b > c <nothing>")]
    [InlineData("<@", "<@")]
    [InlineData("", "")]
    public void Typed_text_comes_out_as_it_was_typed(string escaped, string plain) => SlackText.Plain(escaped).ShouldBe(plain);

    [Theory]
    [InlineData("<@U0BOT0001> help", "help")]
    [InlineData("  <@U0BOT0001|partner-bot>: help ", "help")]
    [InlineData("<@U0BOT0001>, help", "help")]
    [InlineData("<@U0BOT0001>", "")]
    [InlineData("help <@U0BOT0001>", "help <@U0BOT0001>")]
    [InlineData("<@U0BOT00012> help", "<@U0BOT00012> help")]
    [InlineData("<@U0BOT0001", "<@U0BOT0001")]
    public void Only_the_leading_mention_of_the_bot_is_cut(string said, string rest) => SlackText.WithoutMention(said, InboundPayloads.Bot).ShouldBe(rest);

    [Fact]
    public void Whatever_was_typed_survives_being_escaped() =>
        Gen.String[Gen.Char["ab &<>;|@#!:/amplgt\u00a0ü"]].Sample(typed =>
            SlackText.Plain(typed.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)) == typed);
}
