using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The twelve requirements of one case: the most specific line is the text, the others follow (playbook §18, part 4 §2).</summary>
internal static class Requirements
{
    public static Requirement[] Of(Case c, ModelChoice choice, int[] weights, Slots slots, Notes notes)
    {
        var sheets = c.Playbook.Partners;
        var floors = sheets.Fit.Floors[choice.First].Levels;
        var criteria = sheets.Criteria.Criteria;
        var scores = FitIndex.Scores(sheets, c.Brief);
        var requirements = new Requirement[criteria.Count];
        for (var i = 0; i < requirements.Length; i++)
        {
            var criterion = criteria[i];
            var lines = Lines(c, criterion, floors[i], slots, notes);
            requirements[i] = new(criterion.Id, criterion.Name, criterion.Group, weights[i], floors[i], lines[0], lines.GetRange(1, lines.Count - 1), criterion.Evidence, scores[i]);
        }

        return requirements;
    }

    /// <summary>Function, then industry, then region, then the sentence of the floor level in the words of the offer kind.</summary>
    private static List<string> Lines(Case c, Criterion criterion, int floor, Slots slots, Notes notes)
    {
        var lines = new List<string>(3);
        foreach (var function in c.Functions)
            Add(lines, function.Requirements, criterion.Id, slots, notes);
        if (c.Industry is { } industry)
            Add(lines, industry.Requirements, criterion.Id, slots, notes);
        foreach (var region in c.Regions)
            Add(lines, region.Requirements, criterion.Id, slots, notes);
        if (floor > 1 || lines.Count == 0)
            Add(lines, c.Playbook.Partners.Criteria.Sentence(criterion, floor, c.Kind), slots, notes);
        return lines;
    }

    private static void Add(List<string> lines, IReadOnlyList<RequirementLine> from, string criterion, Slots slots, Notes notes)
    {
        foreach (var line in from)
            if (line.Criterion == criterion)
                Add(lines, line.Text, slots, notes);
    }

    private static void Add(List<string> lines, Sourced line, Slots slots, Notes notes)
    {
        var text = notes.Say(line, slots);
        if (!lines.Contains(text))
            lines.Add(text);
    }
}
