using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Finds the blocks that print a figure: the labelled line or table row of its name, and every block of its places in which its number
/// stands; where a place shows it in neither way, the first block there that holds any number.
/// </summary>
internal sealed class FigurePlaces
{
    private readonly List<Group> _groups = [];

    /// <summary>The blocks that follow one heading.</summary>
    private sealed record Group(string Section, string Heading, List<Entry> Blocks);

    /// <summary>A block with what explains it so far.</summary>
    internal sealed class Entry(Block block)
    {
        public Block Block => block;
        public IReadOnlyList<Why> Whys { get; private set; } = [];
        public bool HasDigits { get; } = BlockTexts.Any(block, 0, static (_, _, text) => BlockTexts.HasDigit(text));

        public bool Labelled(string of) => HasDigits && BlockTexts.Any(block, of, static (name, label, text) => label == name && BlockTexts.HasDigit(text));

        public bool Shows(string number) => HasDigits && BlockTexts.Any(block, number, static (n, _, text) => Stands(text, n));

        public bool Explains(string of) => Whys.Any(w => w.Of == of);

        public void Add(Why why)
        {
            if (Whys is not List<Why> list)
                Whys = list = new(2);
            foreach (var known in list)
                if (ReferenceEquals(known, why))
                    return;
            list.Add(why);
        }
    }

    public IReadOnlyList<Entry> Read(DocumentSection section)
    {
        var entries = new List<Entry>(section.Blocks.Count);
        var group = Open(section.Id, "");
        foreach (var block in section.Blocks)
        {
            var entry = new Entry(block);
            entries.Add(entry);
            if (block is Block.Heading heading)
                group = Open(section.Id, heading.Text);
            else
                group.Blocks.Add(entry);
        }

        return entries;
    }

    public void Attach(Figure figure, Why why)
    {
        if (figure.Places.Count == 0)
        {
            foreach (var group in _groups)
                if (group.Section == figure.Section)
                    foreach (var entry in group.Blocks)
                        if (entry.Labelled(figure.Of))
                            entry.Add(why);
            return;
        }

        var number = Number(figure.Value);
        foreach (var place in figure.Places)
        {
            var slash = place.IndexOf('/', StringComparison.Ordinal);
            var (section, heading) = slash < 0 ? (figure.Section, place) : (place[..slash], place[(slash + 1)..]);
            foreach (var group in _groups)
                if (group.Section == section && (heading.Length == 0 ? group.Heading.Length == 0 : group.Heading.StartsWith(heading, StringComparison.Ordinal)))
                    Attach(group, figure.Of, number, why);
        }
    }

    private static void Attach(Group group, string of, string number, Why why)
    {
        var found = false;
        foreach (var entry in group.Blocks)
            if (entry.Labelled(of) || (number.Length > 0 && entry.Shows(number)))
            {
                entry.Add(why);
                found = true;
            }

        if (!found && group.Blocks.Find(b => b.HasDigits) is { } first)
            first.Add(why);
    }

    private Group Open(string section, string heading)
    {
        var group = new Group(section, heading, []);
        _groups.Add(group);
        return group;
    }

    /// <summary>The first number in a value as printed, separators included: "26,263" of "EUR 26,263".</summary>
    private static string Number(string value)
    {
        var start = value.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return "";
        var end = start;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || (value[end] is ',' or '.' && end + 1 < value.Length && char.IsAsciiDigit(value[end + 1]))))
            end++;
        return value.Substring(start, end - start);
    }

    /// <summary>True when the number stands by itself: 85 does not stand in 185 or in 85.5.</summary>
    private static bool Stands(string text, string number)
    {
        for (var from = 0; text.AsSpan(from).IndexOf(number) is >= 0 and var at; from += at + 1)
        {
            var (start, end) = (from + at, from + at + number.Length);
            var before = start > 0 && (char.IsAsciiDigit(text[start - 1]) || (start > 1 && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start - 2])));
            var after = end < text.Length && (char.IsAsciiDigit(text[end]) || (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1])));
            if (!before && !after)
                return true;
        }

        return false;
    }
}
