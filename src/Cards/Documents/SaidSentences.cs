using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Finds the playbook's sentences in the texts that were made of them, and says where their figures come from.</summary>
internal sealed class SaidSentences
{
    private readonly List<(string Text, ulong Numbers, IReadOnlyList<string> Tags)> _said = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _whole = new(StringComparer.OrdinalIgnoreCase);

    public SaidSentences(Framework framework)
    {
        foreach (var said in framework.Said)
            if (said.Text.Length > 1 && _whole.TryAdd(said.Text, said.Line.Tags))
                _said.Add((said.Text, Numbers(said.Text), said.Line.Tags));
    }

    /// <summary>Tags of the sentences in one text are added; false when no sentence of the playbook is in it.</summary>
    public bool Find(string text, List<string> tags)
    {
        if (_whole.TryGetValue(text, out var whole))
        {
            Add(whole, tags);
            return true;
        }

        var (found, numbers) = (false, Numbers(text));
        foreach (var (said, needed, own) in _said)
        {
            // The numbers tell most pairs apart before the texts are compared; the first letter may have become a capital.
            if ((needed & ~numbers) != 0 || said.Length > text.Length || !text.AsSpan().Contains(said.AsSpan(1), StringComparison.Ordinal))
                continue;
            Add(own, tags);
            found = true;
        }

        return found;
    }

    /// <summary>Which numbers stand in a text, as a set of 61 classes: a text that holds a sentence holds its numbers.</summary>
    private static ulong Numbers(ReadOnlySpan<char> text)
    {
        var set = 0UL;
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0; at = text.IndexOfAnyInRange('0', '9'))
        {
            var number = 0UL;
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
                number = (number * 10) + (ulong)(text[at] - '0');
            set |= 1UL << (int)(number % 61);
            text = text[at..];
        }

        return set;
    }

    private static void Add(IReadOnlyList<string> more, List<string> tags)
    {
        foreach (var tag in more)
            if (!tags.Contains(tag))
                tags.Add(tag);
    }
}
