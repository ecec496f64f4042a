using System.Text.Json;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>Pictures live as long as the message or version that shows them, and need nothing but our own sheet.</summary>
public sealed class PictureTests
{
    private static readonly Chart[] Charts =
    [
        new Chart.Radar(["Exclusivity", "Length of notice", "Time to replace"], [new("Your side", [10, 55.5, 100]), new("Klinikpartner <GmbH>", [0, double.NaN, 30])], 100),
        new Chart.Bars([new("Executive sponsor", 2, 3), new("Track record", null)], 5, [new("average 3.12", 3.12)], "needed"),
        new Chart.Curve("Month", "Running total (EUR)", [new("Base", [-25_000.125, -1e12, 4])], [new("payback m2", 2, 4)]),
        new Chart.Grid("Ease", "Fit", 100, 100, 50, 65, ["a", "b", "c", "d"], [new("Klinikpartner", 60, 70), new("Dedalus", 20, 30)]),
    ];

    [Fact]
    public void Every_kind_of_picture_is_drawn_again_from_its_data()
    {
        foreach (var chart in Charts)
        {
            var document = new Document("T", [new("a", "A", [new Block.Picture("Title", chart, "Description") { Internal = true }])]);
            HtmlRenderer.Render(Stored(document)).ShouldBe(HtmlRenderer.Render(document));
            Stored(document).WithoutInternal().Sections.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_picture_of_a_kind_that_a_later_version_knew_is_told_by_its_title()
    {
        var stored = """{"title":"T","sections":[{"id":"a","title":"A","internal":false,"blocks":[{"kind":"picture","text":"Flow of deals","items":["d"],"chart":{"sankey":{"flows":[1]}}},{"kind":"hologram","text":"Deals"}]}]}""";
        JsonSerializer.Deserialize(stored, BotJson.Default.ExportedDocument)!.Document().Sections[0].Blocks.ShouldBe([new Block.Paragraph("Flow of deals"), new Block.Paragraph("Deals")], new KindAndText());
    }

    [Fact]
    public async Task A_posted_framework_shows_its_pictures_at_once_later_and_on_the_print_page()
    {
        using var app = new BotApp();
        var chat = app.Talk();
        await chat.Say("expand into DACH healthcare");
        await chat.Click("Refine");
        await chat.Fill("partner", "Klinik & Partner").Submit();
        await chat.Fill("market", "4").Fill("sponsor", "2").Submit("post");
        var pictures = Pictures(chat.Html);
        pictures.Length.ShouldBe(3);
        pictures[2].ShouldContain(">Klinik &amp; Partner</text>");

        var shown = await chat.Get("/local/messages?place=general");
        Pictures(string.Join('\n', shown.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("html").GetString()))).ShouldBe(pictures);

        var id = (await chat.Get("/local/partnerships"))[0].GetProperty("id").GetString();
        using var page = await chat.Client.GetAsync($"/local/partnerships/{id}/print");
        var html = await page.Content.ReadAsStringAsync();
        Pictures(html).ShouldBe(pictures);
        html.ShouldContain("href=\"/pictures.css\"");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("style-src 'self';");
        (await chat.Client.GetStringAsync("/pictures.css")).ShouldContain(".picture path.s2");
    }

    private static Document Stored(Document document) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(ExportedDocument.Of(document), BotJson.Default.ExportedDocument), BotJson.Default.ExportedDocument)!.Document();

    private static string[] Pictures(string html) => [.. html.Split("<svg ").Skip(1).Select(p => p[..p.IndexOf("</svg>", StringComparison.Ordinal)])];

    private sealed class KindAndText : IEqualityComparer<Block>
    {
        public bool Equals(Block? x, Block? y) => x is Block.Paragraph a && y is Block.Paragraph b && a.Text == b.Text;

        public int GetHashCode(Block block) => 0;
    }
}
