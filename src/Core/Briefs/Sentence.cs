using System.Runtime.InteropServices;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>A run of written words, both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordRun(int First, int Last)
{
    public int Count => Last - First + 1;

    public bool Holds(int word) => word >= First && word <= Last;
}

/// <summary>One objective, cut and looked up once: regions first, then every other word with the regions masked (playbook part 2, order of reading).</summary>
internal sealed class Sentence
{
    private readonly bool[] _inRegion;

    public Sentence(string text, LanguageSheets language)
    {
        Language = language;
        Raw = WordText.Of(text, language.Regions.Capitals);
        Places = language.Places.Find(Raw);
        Text = Raw.Masked(Places.Select(p => (p.Hit.Start, p.Hit.Length)));
        Hits = language.Words.Find(Text);
        _inRegion = new bool[Raw.Words.Count];
        foreach (var (hit, _) in Places)
            for (var t = hit.Start; t < hit.End; t++) _inRegion[Raw.Tokens[t].Word] = true;
    }

    public LanguageSheets Language { get; }

    /// <summary>With the regions as written, and with each region as one mark.</summary>
    public WordText Raw { get; }
    public WordText Text { get; }
    public IReadOnlyList<(Hit Hit, PlaceName Name)> Places { get; }
    public List<Hit> Hits { get; }
    public IReadOnlyList<WrittenWord> Words => Raw.Words;
    public bool HasRegion => Places.Count > 0;

    public bool InRegion(int word) => _inRegion[word];

    /// <summary>What was written where a hit stands.</summary>
    public string Written(Hit hit) => Text.Span(Text.Tokens[hit.Start].Word, Text.Tokens[hit.End - 1].Word);

    public string Written(WordRun run) => Raw.Span(run.First, run.Last);

    public int WordOf(Hit hit) => Text.Tokens[hit.Start].Word;

    /// <summary>Hits of one list in masking order, without those that overlap a longer one of the same owner.</summary>
    public List<Hit> Taken(PhraseList list, PhraseList? not = null)
    {
        var taken = new List<Hit>();
        foreach (var hit in Hits)
            if (hit.Phrase.List == list && !Overlaps(taken, hit) && (not is null || !Excluded(hit, not.Value)))
                taken.Add(hit);
        return taken;
    }

    public static bool Overlaps(List<Hit> taken, Hit hit)
    {
        foreach (var other in taken)
            if (other.Phrase.Owner == hit.Phrase.Owner && other.Start < hit.End && hit.Start < other.End)
                return true;
        return false;
    }

    /// <summary>True when a negative context of the same owner covers part of the hit.</summary>
    public bool Excluded(Hit hit, PhraseList not)
    {
        foreach (var other in Hits)
            if (other.Phrase.List == not && other.Phrase.Owner == hit.Phrase.Owner && other.Start < hit.End && hit.Start < other.End)
                return true;
        return false;
    }
}
