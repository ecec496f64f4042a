using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Puts what each figure rests on beside the block that prints it, and all of it once more in a last section of notes.</summary>
internal static class Explanations
{
    private const string Sentence = "a sentence of the playbook";
    private const int Words = 48;

    public static Document Of(Framework framework, Document document)
    {
        if (framework.Figures.Count == 0 && framework.Said.Count == 0)
            return document;
        var places = new FigurePlaces();
        var sections = new (DocumentSection Section, IReadOnlyList<FigurePlaces.Entry> Entries)[document.Sections.Count];
        for (var i = 0; i < sections.Length; i++)
            sections[i] = (document.Sections[i], places.Read(document.Sections[i]));
        var whys = new WhyBook(framework.SourceNames);
        foreach (var figure in framework.Figures)
            places.Attach(figure, whys.Of(figure));
        var sources = new SentenceSources(framework);
        foreach (var (section, entries) in sections)
            foreach (var entry in entries)
                Sentences(entry, section, whys, sources);
        var explained = new List<DocumentSection>(sections.Length + 1);
        foreach (var (section, entries) in sections)
            explained.Add(section with { Blocks = [.. entries.Select(e => e.Whys.Count == 0 ? e.Block : e.Block with { Why = [.. e.Whys] })] });
        explained.Add(Endnotes.Of(explained, sources));
        return document with { Sections = explained };
    }

    /// <summary>One note for a labelled line, one for the rest of a block, and only where a sentence of the playbook with figures stands in it.</summary>
    private static void Sentences(FigurePlaces.Entry entry, DocumentSection section, WhyBook whys, SentenceSources sources)
    {
        if (entry.Texts.Count == 0)
            return;
        if (entry.Block is Block.Facts facts)
        {
            foreach (var (label, value) in facts.Rows)
                if (BlockTexts.HasDigit(value) && sources.Tags([value], section) is { } tags)
                    entry.Whys.Add(new(label.Length > 0 ? label : Short(value), "", Sentence, [], whys.Source(tags)));
            return;
        }

        if (sources.Tags(entry.Texts, section) is { } all)
            entry.Whys.Add(new(Short(entry.Texts[0]), "", Sentence, [], whys.Source(all)));
    }

    /// <summary>The first words of a sentence, as its name.</summary>
    private static string Short(string text)
    {
        if (text.Length <= Words)
            return text;
        var end = text.LastIndexOf(' ', Words);
        return string.Concat(text.AsSpan(0, end > 0 ? end : Words), " …");
    }
}
