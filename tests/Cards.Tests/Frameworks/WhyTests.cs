using System.Globalization;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>Every number that a framework prints says where it comes from.</summary>
public sealed class WhyTests
{
    private static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    public static TheoryData<Archetype, bool> Cases => [.. from archetype in Enum.GetValues<Archetype>() from told in (bool[])[false, true] select new TheoryDataRow<Archetype, bool>(archetype, told)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_block_that_prints_a_number_says_why(Archetype archetype, bool told)
    {
        var document = FrameworkDocument.Of(WhyCases.Derive(archetype, told));
        List<string> bare = [];
        var seen = 0;
        foreach (var section in document.Sections)
        {
            var heading = "";
            foreach (var block in section.Blocks)
            {
                heading = block is Block.Heading h ? h.Text : heading;
                if (block is Block.Heading || !WhyCases.Texts(block).Any(t => t.Any(char.IsAsciiDigit)) || WhyCases.NeedsNone(section.Id, heading, block))
                    continue;
                seen++;
                if (block.Why.Count == 0)
                    bare.Add($"{section.Id} / {heading}: {WhyCases.Texts(block).First(t => t.Any(char.IsAsciiDigit))}");
            }
        }

        seen.ShouldBeGreaterThan(35);
        bare.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_is_explained_beside_a_block_with_the_value_that_the_block_prints(Archetype archetype, bool told)
    {
        var framework = WhyCases.Derive(archetype, told);
        var document = FrameworkDocument.Of(framework);
        foreach (var block in document.Sections.SelectMany(s => s.Blocks).OfType<Block.Facts>())
            foreach (var why in block.Why.Where(w => w.Value.Any(char.IsAsciiDigit)))
                if (block.Rows.FirstOrDefault(r => r.Key == why.Of).Value is { } printed)
                    WhyCases.Number(printed + " ").ShouldContain(n => WhyCases.Number(why.Value).Contains(n), $"{why.Of}: {why.Value} / {printed}");
        var explained = document.Sections.SelectMany(s => s.Blocks).SelectMany(b => b.Why).Select(w => w.Rule).ToHashSet();
        framework.Figures.Where(f => !explained.Contains(f.Rule.Replace("the partner", framework.Header.Partner ?? "the " + framework.Header.PartnerNoun))).Select(f => f.Id)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_of_the_playbook_is_used_and_no_id_stands_twice()
    {
        var used = new HashSet<string>();
        foreach (var archetype in Enum.GetValues<Archetype>())
            foreach (var told in (bool[])[false, true])
            {
                var figures = WhyCases.Derive(archetype, told).Figures;
                figures.Select(f => f.Id).ShouldBeUnique();
                used.UnionWith(figures.Select(f => f.Rule));
            }

        Playbook.Why.Rules.Where(r => !used.Contains(r.Value.Text)).Select(r => r.Key).ShouldBeEmpty();
    }

    [Fact]
    public void A_note_opens_at_its_line_and_stands_at_the_end_of_the_text()
    {
        var document = FrameworkDocument.Of(WhyCases.Derive(Archetype.NewMarket, told: true));
        var html = HtmlRenderer.Render(document);
        html.ShouldContain("<details class=\"why\"><summary aria-label=\"Why: Index\">why?</summary>");
        html.ShouldContain("100 × (average − 1) ÷ 4");
        html.ShouldNotContain("<details class=\"why\" open");
        var text = PlainTextRenderer.Render(document);
        var notes = text[text.IndexOf("\nWHY THESE FIGURES\n", StringComparison.Ordinal)..];
        notes.ShouldMatch(@"\d+\. Index \d+\.\d of 100: 100 × \(average − 1\) ÷ 4\. From: average \d\.\d\d of 5 \(given\)\. Source: our planning figure\.");
        notes.ShouldContain("Figures in sentences of the playbook:");
    }

    [Fact]
    public void What_our_figures_rest_on_is_held_back_from_outsiders()
    {
        var open = FrameworkDocument.Of(WhyCases.Derive(Archetype.Revenue, told: true)).WithoutInternal();
        open.WithNotes().ShouldBe(open);
        open.Sections.SelectMany(s => s.Blocks).ShouldAllBe(b => b.Why.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void A_note_makes_no_element_of_what_is_in_it(string text)
    {
        Why why = new(text, text, text, [new(text, text, true)], text);
        Document Of(Why w) => new("T", [new("a", "A", [new Block.Facts([KeyValuePair.Create("L", "1")]) { Why = [w, w with { Of = "L" }] }, new Block.Paragraph("2") { Why = [w] }])]);
        var shape = new Why("x", "x", "x", [new("x", "x", true)], "x");
        Names(HtmlRenderer.Render(Of(why))).ShouldBe(Names(HtmlRenderer.Render(Of(text.Length == 0 ? shape with { Value = "" } : shape))));

        static IEnumerable<string> Names(string html) => System.Xml.Linq.XElement.Parse(html.Replace("<details open>", "<details open=\"open\">", StringComparison.Ordinal))
            .DescendantsAndSelf().Select(e => e.Name.LocalName + string.Concat(e.Attributes().Select(a => " " + a.Name.LocalName)));
    }
}
