using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Finds the playbook's sentences in the texts that were made of them, and says where their figures come from.</summary>
internal sealed class SaidSentences
{
    private readonly List<(string Text, IReadOnlyList<string> Tags)> _said = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _whole = new(StringComparer.OrdinalIgnoreCase);

    public SaidSentences(Framework framework)
    {
        foreach (var said in framework.Said)
            if (said.Text.Length > 1 && _whole.TryAdd(said.Text, said.Line.Tags))
                _said.Add((said.Text, said.Line.Tags));
    }

    /// <summary>Tags of the sentences in one text are added; false when no sentence of the playbook is in it.</summary>
    public bool Find(string text, List<string> tags)
    {
        if (_whole.TryGetValue(text, out var whole))
        {
            Add(whole, tags);
            return true;
        }

        var found = false;
        foreach (var (said, own) in _said)
        {
            // The first letter may have become a capital.
            if (said.Length > text.Length || !text.AsSpan().Contains(said.AsSpan(1), StringComparison.Ordinal))
                continue;
            Add(own, tags);
            found = true;
        }

        return found;
    }

    private static void Add(IReadOnlyList<string> more, List<string> tags)
    {
        foreach (var tag in more)
            if (!tags.Contains(tag))
                tags.Add(tag);
    }
}
