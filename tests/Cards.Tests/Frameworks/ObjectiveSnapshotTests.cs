using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.Frameworks;

/// <summary>One full framework per objective as a manager reads it. A changed snapshot is read before it is accepted.</summary>
public sealed class ObjectiveSnapshotTests
{
    private static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());

    [Theory]
    [InlineData(Archetype.NewMarket, "expand into DACH healthcare")]
    [InlineData(Archetype.Revenue, "Generate 40 qualified leads per quarter for our cybersecurity training")]
    [InlineData(Archetype.Product, "Fill the reporting gap in our school administration software")]
    [InlineData(Archetype.Credibility, "Build trust with Swiss banks")]
    [InlineData(Archetype.Cost, "Cut the cost of acquiring small business customers")]
    [InlineData(Archetype.Ecosystem, "Attract developers to our payments API")]
    [InlineData(Archetype.Retention, "Lower churn among restaurant customers")]
    [InlineData(Archetype.Innovation, "Co-develop a battery recycling process with a university")]
    [InlineData(Archetype.Resilience, "Secure a backup chip supplier outside Taiwan")]
    public void The_framework_of_each_objective_reads_as_accepted(Archetype archetype, string objective)
    {
        var framework = Strategist.Derive(new Brief { Objective = objective }, Playbook, new(2026, 11, 22));
        framework.Header.Reading.Archetype.ShouldBe(archetype);
        Snapshot.Match(PlainTextRenderer.Render(FrameworkDocument.Of(framework)), archetype.Slug());
    }
}
