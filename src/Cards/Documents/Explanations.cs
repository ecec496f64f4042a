using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>Puts what each figure rests on beside the block that prints it.</summary>
internal static class Explanations
{
    private const int Words = 48;

    public static Document Of(Framework framework, Document document, PartnerVoice voice)
    {
        if (framework.Figures.Count == 0 && framework.Said.Count == 0)
            return voice.Speak(document);
        var places = new FigurePlaces();
        var sections = new (DocumentSection Section, IReadOnlyList<FigurePlaces.Entry> Entries)[document.Sections.Count];
        for (var i = 0; i < sections.Length; i++)
            sections[i] = (document.Sections[i], places.Read(document.Sections[i]));
        var whys = new WhyBook(framework.SourceNames);
        foreach (var figure in framework.Figures)
            places.Attach(figure, whys.Of(figure));
        var sources = new SentenceSources(framework);
        foreach (var (_, entries) in sections)
            foreach (var entry in entries)
                Sentences(entry, whys, sources);
        return voice.Speak(document with
        {
            Sections = [.. sections.Select(s => s.Section with { Blocks = [.. s.Entries.Select(e => e.Whys.Count == 0 ? e.Block : e.Block with { Why = e.Whys })] })],
        });
    }

    /// <summary>One note for a labelled line, one for the rest of a block, and only where a sentence of the playbook with figures stands in it.</summary>
    private static void Sentences(FigurePlaces.Entry entry, WhyBook whys, SentenceSources sources)
    {
        if (!entry.HasDigits)
            return;
        sources.Begin();
        if (entry.Block is not Block.Facts facts)
        {
            BlockTexts.Any(entry.Block, sources, static (to, _, text) => to.Read(text));
            if (sources.First is { } first)
                entry.Add(new(Short(first), "", Endnotes.Sentence, [], whys.Source(sources.Tags)));
            return;
        }

        foreach (var (label, value) in facts.Rows)
        {
            sources.Read(value);
            if (sources.First is not null && !(sources.Tags.Count == 0 && entry.Explains(label)))
                entry.Add(new(label.Length > 0 ? label : Short(value), "", Endnotes.Sentence, [], whys.Source(sources.Tags)));
            sources.Begin();
        }
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
