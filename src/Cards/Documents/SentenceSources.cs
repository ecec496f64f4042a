using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Where the figures in the playbook's sentences come from.</summary>
internal sealed class SentenceSources(Framework framework)
{
    private readonly SaidSentences _said = new(framework);
    private readonly List<string> _tags = [];

    /// <summary>The first text since <see cref="Begin"/> that is a sentence of the playbook; null when none was.</summary>
    public string? First { get; private set; }

    /// <summary>Sources of the sentences read since then; empty where they have none.</summary>
    public IReadOnlyList<string> Tags => _tags;

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
}
