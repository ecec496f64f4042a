using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Prompts to ask counsel, from function, industry and region; only what a table states, no law is guessed (part 5 §9, decision 18).</summary>
internal static class CounselPrompts
{
    public static IReadOnlyList<string> Of(Case @case, ModelId model, Notes notes)
    {
        var legal = @case.Playbook.Models.Legal;
        var fuller = legal.Prompts.Where(p => Fits(p, @case, model)).ToList();
        var texts = new List<string>();
        foreach (var line in @case.Functions.Select(f => f.Legal).Concat(@case.Industry?.Legal ?? []).Concat(@case.Regions.SelectMany(r => r.Legal)))
        {
            if (!InScope(legal, @case, line.Text))
                continue;
            var full = fuller.Find(p => p.Replaces is { } start && line.Text.StartsWith(start, StringComparison.Ordinal));
            Add((full?.Text ?? line));
        }

        foreach (var prompt in fuller)
            Add(prompt.Text);
        if (@case.Regions.Count == 0)
            texts.Add(legal.Fallback.With(("place", @case.Country?.Name ?? @case.Reading.RegionWords ?? legal.FallbackPlace)));
        return texts;

        void Add(Sourced line)
        {
            var text = notes.Remember(legal.Lead.With(("prompt", WithoutReferences(legal, notes.Say(line, @case.Slots)))), line);
            if (!texts.Contains(text))
                texts.Add(text);
        }
    }

    /// <summary>Overlay lines point to playbook sections, which mean nothing to a reader.</summary>
    public static string WithoutReferences(LegalSheet legal, string text)
    {
        foreach (var reference in legal.References)
            text = text.Replace(reference, "", StringComparison.Ordinal);
        return text;
    }

    private static bool Fits(LegalPrompt prompt, Case @case, ModelId model) =>
        (prompt.Regions.Count == 0 || @case.Regions.Any(r => prompt.Regions.Contains(r.Id)))
        && (prompt.Industries.Count == 0 || (@case.Industry is { } industry && prompt.Industries.Contains(industry.Id)))
        && (prompt.Models.Count == 0 || prompt.Models.Contains(model));

    /// <summary>A line that names one country's law is left out where other regions are meant; with no region it stays.</summary>
    private static bool InScope(LegalSheet legal, Case @case, string line)
    {
        foreach (var (start, regions) in legal.Scopes)
            if (line.StartsWith(start, StringComparison.Ordinal))
                return @case.Regions.Count == 0 || @case.Regions.Any(r => regions.Contains(r.Id));
        return true;
    }
}
