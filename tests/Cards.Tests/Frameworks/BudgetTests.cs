using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>
/// Memory is counted exactly and so can be a test; time is measured in tests/Benchmarks. The budget was 1 MB before figures were explained:
/// some 120 of them with their rule, inputs and source, in three formats, are the rest, and half of the whole is the printed text itself.
/// </summary>
public sealed class BudgetTests
{
    private static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    [Theory]
    [InlineData("expand into DACH healthcare")]
    [InlineData("Generate 40 qualified leads per quarter for our cybersecurity training")]
    public void A_whole_framework_with_what_every_figure_rests_on_allocates_less_than_1_8_megabytes(string objective)
    {
        Whole(objective);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Whole(objective);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_800_000);
    }

    private static void Whole(string objective)
    {
        var framework = Strategist.Derive(new Brief { Objective = objective }, Playbook, new(2026, 11, 22));
        FrameworkLint.Check(framework).ShouldBeEmpty();
        var document = FrameworkDocument.Of(framework);
        (PlainTextRenderer.Render(document).Length + MarkdownRenderer.Render(document).Length + HtmlRenderer.Render(document).Length).ShouldBePositive();
    }
}
