using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.Documents;

public sealed class FrameworkDocumentTests
{
    private static readonly Framework Sample = SampleFramework.Create();

    [Fact]
    public void Every_section_has_its_stable_id_in_order() => FrameworkDocument.Of(Sample).Sections.Select(s => s.Id)
        .ShouldBe(["header", "criteria", "models", "value", "profile", "governance", "terms", "metrics", "roadmap", "risks", "footer"]);

    [Fact]
    public void Fit_verdict_dependency_and_our_position_are_held_back_from_outsiders()
    {
        var document = FrameworkDocument.Of(Sample);
        string[] ours = ["Nurture", "64 of 100", "3.45", "2 of 5", "Dependency index", "No tested alternative is known", "Gulf Care Systems", "highest fit", "Preset: Standard", "dependency trap", "Win-win balance", "Return on what you give"];
        var (whole, open) = (PlainTextRenderer.Render(document), PlainTextRenderer.Render(document.WithoutInternal()));
        foreach (var secret in ours)
        {
            whole.ShouldContain(secret);
            open.ShouldNotContain(secret);
        }

        open.ShouldContain("Market alignment: Sells to clinics");
        document.WithoutInternal().Sections.Count.ShouldBe(11);
    }

    [Fact]
    public void A_section_that_is_internal_as_a_whole_is_held_back()
    {
        var document = new Document("T", [new("a", "A", [new Block.Paragraph("open")]), new("b", "B", [new Block.Paragraph("secret")]) { Internal = true }, new("c", "C", [new Block.Paragraph("secret") { Internal = true }])]);
        document.WithoutInternal().Sections.Select(s => s.Id).ShouldBe(["a"]);
    }

    [Fact]
    public void An_unscored_partner_shows_its_matrix_to_everybody_since_it_holds_the_minimum_alone()
    {
        var framework = Sample with { Criteria = Sample.Criteria with { Matrix = Sample.Criteria.Matrix with { FromFloors = true, ScoreHeading = "Score (1-5), minimum" } } };
        PlainTextRenderer.Render(FrameworkDocument.Of(framework).WithoutInternal()).ShouldContain("| Criterion | Weight | Score (1-5), minimum | Weighted |");
    }

    [Fact]
    public void Without_a_company_or_a_partner_the_diagram_says_you_and_partner()
    {
        var framework = Sample with { Header = Sample.Header with { Company = "Your company (assumed)", Partner = null }, Assumptions = [new("Company", "Your company (assumed)", "company", Core.Briefs.Side.Ours)] };
        PlainTextRenderer.Render(FrameworkDocument.Of(framework)).ShouldContain("│  You ←──Product and training──→ Partner ");
    }

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void Every_diagram_stays_aligned_on_hostile_text(string text)
    {
        var boxes = FrameworkDocument.Of(Hostile.Framework(text)).Sections.SelectMany(s => s.Blocks).OfType<Block.Diagram>().ToArray();
        boxes.Length.ShouldBe(3);
        foreach (var box in boxes)
            box.Lines.Select(l => DisplayWidth.Of(PlainTextRenderer.Inert(l))).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void A_framework_in_all_formats_allocates_less_than_half_a_megabyte()
    {
        RenderAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        RenderAll().ShouldBeGreaterThan(30_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(500_000);
    }

    private static int RenderAll()
    {
        var document = FrameworkDocument.Of(Sample);
        return PlainTextRenderer.Render(document).Length + MarkdownRenderer.Render(document).Length + HtmlRenderer.Render(document).Length;
    }
}
