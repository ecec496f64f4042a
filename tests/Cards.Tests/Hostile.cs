using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests;

/// <summary>What a person with bad intentions, or a bad clipboard, may type.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "line one\nRISK ASSESSMENT\r\n────\tcell\u0000\u0007\u001B[31mred\u2028next\u0085end",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200)),
        "\u202Eevil\u202C \u2066iso\u2069 \u200Emark\u200F \u061Cأهلاً وسهلاً بكم شراكة",
        "東京パートナー株式会社 ｆｕｌｌｗｉｄｔｈ 한국어 🇩🇪🇫🇷 1️⃣ ❤️",
        "e\u0301" + new string('\u0301', 300) + " zalgo \uD800 lone \uDC00 half",
        "**bold** _em_ ~~strike~~ `code` ``` # heading | cell | > quote ![i](http://x.io/i.png) [a](http://x.io) <b>b</b> <!-- c --> &amp; &#60;",
        "https://evil.example/x www.evil.example ftp://x.io mailto:a@b.example a@b.example <https://x.io> tel:123",
        "@channel <!here> <@U123> @everyone <at>all</at> #1 :smile:",
        "[placeholder] [x](y) [^1] {slot} {{mustache}}",
        "=HYPERLINK(\"http://x.io\") +1 -1 @SUM(A1)",
        "# heading", "- item", "+ item", "1. item", "12) item", "> quote", "===", "---", "***", "    code", "| a | b |", "```", "~~~", "<script>alert(1)</script>", "\" onmouseover='x' style=\"a\"", "- [ ] task", ":   definition",
        "\\", "\\\\*a*\\", "trailing  ", "\u2028", " ", "",
    ];

    public static TheoryData<string> All => [.. Texts];

    /// <summary>The sample with the text wherever a person may have typed, diagrams included.</summary>
    public static Framework Framework(string text)
    {
        var sample = SampleFramework.Create();
        return sample with
        {
            Header = sample.Header with { Company = text, Objective = text, Partner = text, TargetPartners = [text, text] },
            Models = sample.Models with { First = sample.Models.First with { Name = text, ValueA = text, ValueB = text, JointActivity = text, Revenue = text } },
            Value = sample.Value with { YouProvide = [text, "plain"], PartnerProvides = ["plain", text, text], Joint = [text, text], Exchange = [new("Access", text, text, text)] },
            Profile = sample.Profile with { Title = text, Outreach = sample.Profile.Outreach with { Message = text } },
            Governance = sample.Governance with { Roles = [.. sample.Governance.Roles.Select(r => r with { Ours = text, Theirs = text })], WorkingTeams = [text, text] },
            NextActions = [new(text, text, new(2026, 12, 1), text)],
        };
    }

    /// <summary>The document with every text but the diagrams' lines replaced.</summary>
    public static Document Everywhere(Document document, string text) => new(text, [.. document.Sections.Select(s => s with { Title = s.Title.Length == 0 || text.Length == 0 ? s.Title : text, Blocks = [.. s.Blocks.Select(b => Poison(b, text))] })]);

    private static Block Poison(Block block, string text) => block switch
    {
        Block.Heading heading => heading with { Text = text },
        Block.Paragraph paragraph => paragraph with { Text = text },
        Block.Facts facts => facts with { Rows = [.. facts.Rows.Select(r => KeyValuePair.Create(text.Length == 0 || r.Key.Length == 0 ? r.Key : text, text))] },
        Block.Bullets bullets => bullets with { Items = [.. bullets.Items.Select(_ => text)] },
        Block.Numbered numbered => numbered with { Items = [.. numbered.Items.Select(_ => text)] },
        Block.Table table => table with { Headers = [.. table.Headers.Select(_ => text)], Rows = [.. table.Rows.Select(r => r.Select(_ => text).ToArray())] },
        Block.Picture picture => picture with { Title = text, Description = text },
        Block.Diagram diagram => diagram with { Description = text },
        _ => throw new InvalidOperationException($"No such block: {block}"),
    };
}
