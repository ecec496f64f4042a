using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Where the figures in the playbook's sentences come from, and in which sections each source was used.</summary>
internal sealed class SentenceSources(Framework framework)
{
    private readonly SaidSentences _said = new(framework);
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    /// <summary>By source as printed, in order of first use: titles of the sections.</summary>
    public IReadOnlyDictionary<string, List<string>> Sections => _sections;

    /// <summary>Null when none of the texts is a sentence of the playbook; empty when it is one without a source.</summary>
    public IReadOnlyList<string>? Tags(IReadOnlyList<string> texts, DocumentSection section)
    {
        List<string> tags = [];
        var found = false;
        foreach (var text in texts)
            found |= _said.Find(text, tags);
        if (!found)
            return null;
        foreach (var tag in tags)
            Note(framework.SourceNames.GetValueOrDefault(tag, tag), section.Title);
        return tags;
    }

    private void Note(string source, string title)
    {
        if (!_sections.TryGetValue(source, out var titles))
            _sections[source] = titles = [];
        if (!titles.Contains(title))
            titles.Add(title);
    }
}
