using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.Tests.Briefs;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>A framework is about this case: enough of its lines name it, and none belongs to another.</summary>
public sealed class SpecificityTests
{
    private const int Enough = 60;
    private static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    public static TheoryData<string> Objectives() => [.. FortyCases.All.Select(c => c.Objective)];

    [Theory]
    [MemberData(nameof(Objectives))]
    public void At_least_sixty_lines_name_the_case(string objective)
    {
        var (framework, lines) = Derive(objective);
        var own = CaseWords.Of(framework, Playbook);
        var naming = lines.Count(line => own.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
        naming.ShouldBeGreaterThanOrEqualTo(Enough, $"{naming} of {lines.Length} lines name one of: {string.Join(" · ", own)}");
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void No_line_belongs_to_another_case(string objective)
    {
        var (framework, lines) = Derive(objective);
        var foreign = CaseWords.OfOthers(framework, Playbook);
        foreign.Count.ShouldBeGreaterThan(300);
        foreach (var line in lines)
            foreign.Where(text => line.Contains(text, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(line);
    }

    private static (Framework Framework, string[] Lines) Derive(string objective)
    {
        var framework = Strategist.Derive(new Brief { Objective = objective }, Playbook, new(2026, 11, 22));
        return (framework, PlainTextRenderer.Render(FrameworkDocument.Of(framework)).Split('\n'));
    }
}
