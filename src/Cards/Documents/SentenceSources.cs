using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Where the figures in the playbook's sentences come from, and in which sections each source was used.</summary>
internal sealed class SentenceSources(Framework framework)
{
    private readonly SaidSentences _said = new(framework);
    private readonly List<string> _tags = [];
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    /// <summary>By source as printed, in order of first use: titles of the sections.</summary>
    public IReadOnlyDictionary<string, List<string>> Sections => _sections;

    /// <summary>The first text since <see cref="Begin"/> that is a sentence of the playbook; null when none was.</summary>
    public string? First { get; private set; }

    public void Begin()
    {
        First = null;
        _tags.Clear();
    }

    /// <summary>Always false, so that every text of a block is read.</summary>
    public bool Read(string text)
    {
        if (BlockTexts.HasDigit(text) && _said.Find(text, _tags))
            First ??= text;
        return false;
    }

    /// <summary>Sources of the sentences read, which the section is noted for; empty where they have none.</summary>
    public IReadOnlyList<string> Tags(DocumentSection section)
    {
        foreach (var tag in _tags)
            Note(framework.SourceNames.GetValueOrDefault(tag, tag), section.Title);
        return _tags;
    }

    private void Note(string source, string title)
    {
        if (!_sections.TryGetValue(source, out var titles))
            _sections[source] = titles = [];
        if (!titles.Contains(title))
            titles.Add(title);
    }
}
