using System.Globalization;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class ObjectiveReaderTests
{
    private static readonly Dictionary<char, Dial> Letters = new()
    {
        ['R'] = Dial.Resources, ['T'] = Dial.Technical, ['C'] = Dial.Channel, ['K'] = Dial.Commitment,
        ['O'] = Dial.Overlap, ['V'] = Dial.DealSize, ['U'] = Dial.Urgency, ['X'] = Dial.Complexity,
    };

    public static Reading Read(string objective, Brief? brief = null) =>
        ObjectiveReader.Read((brief ?? new Brief()) with { Objective = objective }, TestCases.Playbook.Language, TestCases.Playbook.Overlays, TestCases.Today);

    [Theory]
    [MemberData(nameof(FortyCases.Numbers), MemberType = typeof(FortyCases))]
    public void Each_of_the_forty_sentences_reads_as_listed(int number)
    {
        var expected = FortyCases.All[number - 1];
        var read = Read(expected.Objective);
        var archetypes = read.Archetypes.Select(a => a.Archetype.ToString()).Order(StringComparer.Ordinal).ToArray();
        expected.Archetype.Split('>').Select(e => string.Join("+", e.Split('+').Order(StringComparer.Ordinal))).ShouldContain(string.Join("+", archetypes));
        var places = read.Regions.Concat(read.PlacesWithoutRows.Select(p => "none:" + p));
        string.Join(" ", places).ShouldBe(expected.Region);
        expected.Industry.Split('>').ShouldContain(read.Industry ?? "");
        (read.Offer ?? "").ShouldBe(expected.Offer);
        (read.Segment ?? "").ShouldBe(expected.Segment);
        var said = read.Dials.Values.Where(d => d.Value.Source == DialSource.Words).Select(d => Letters.Single(l => l.Value == d.Key).Key + d.Value.Value.ToString(CultureInfo.InvariantCulture));
        said.Order(StringComparer.Ordinal).ShouldBe(expected.Dials.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
