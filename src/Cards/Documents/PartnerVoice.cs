namespace StrategicPartnerships.Cards.Documents;

/// <summary>
/// Names the partner where the playbook's general sentences say "the partner": the company as told, or the kind of company that the case
/// looks for ("the health-IT integrator"). Specific beats complete (playbook part 3). Boxes keep their widths and are left alone.
/// </summary>
internal sealed class PartnerVoice
{
    /// <summary>Words after which "partner" belongs to a longer term: "the partner manager" is a role of ours.</summary>
    private static readonly string[] LongerTerms = ["manager", "lead", "level", "programme", "account", "organisation", "side"];

    private readonly (string General, string Specific)[] _pairs;
    private readonly Func<string, string> _text;
    private readonly Func<IReadOnlyList<string>, IReadOnlyList<string>> _cells;
    private readonly Func<Why, Why> _why;
    private readonly Func<WhyInput, WhyInput> _input;

    /// <param name="named">The company's name, or null.</param>
    /// <param name="noun">What kind of company, without article.</param>
    public PartnerVoice(string? named, string noun)
    {
        named = string.IsNullOrWhiteSpace(named) ? null : named;
        noun = string.IsNullOrWhiteSpace(noun) ? "partner" : noun;
        _text = Speak;
        _cells = cells => Map(cells, _text);
        _why = Speak;
        _input = Speak;
        var the = named ?? "the " + noun;
        _pairs =
        [
            ("the partner", the), ("The partner", named ?? "The " + noun), ("second partner", "second " + noun), ("one partner", "one " + noun),
            ("per partner", "per " + noun), ("each partner", "each " + noun), ("1 partner", "1 " + noun), ("a partner", Article(noun)), ("A partner", Upper(Article(noun))),
        ];
    }

    public Document Speak(Document document) => document with { Sections = [.. document.Sections.Select(s => s with { Blocks = [.. s.Blocks.Select(Speak)] })] };

    public string Speak(string text)
    {
        if (!text.Contains("partner", StringComparison.Ordinal))
            return text;
        foreach (var (general, specific) in _pairs)
            for (var at = text.IndexOf(general, StringComparison.Ordinal); at >= 0;)
            {
                var stands = Stands(text, at, general.Length);
                if (stands)
                    text = string.Concat(text.AsSpan(0, at), specific, text.AsSpan(at + general.Length));
                at = text.IndexOf(general, at + (stands ? specific.Length : general.Length), StringComparison.Ordinal);
            }

        return text;
    }

    private Block Speak(Block block) => block.Why.Count > 0 && Map(block.Why, _why) is var whys && !ReferenceEquals(whys, block.Why) ? Said(block) with { Why = whys } : Said(block);

    private Why Speak(Why why)
    {
        var (of, value, rule, inputs) = (Speak(why.Of), Speak(why.Value), Speak(why.Rule), Map(why.Inputs, _input));
        return ReferenceEquals(of, why.Of) && ReferenceEquals(value, why.Value) && ReferenceEquals(rule, why.Rule) && ReferenceEquals(inputs, why.Inputs)
            ? why
            : why with { Of = of, Value = value, Rule = rule, Inputs = inputs };
    }

    private WhyInput Speak(WhyInput input)
    {
        var (name, value) = (Speak(input.Name), Speak(input.Value));
        return ReferenceEquals(name, input.Name) && ReferenceEquals(value, input.Value) ? input : input with { Name = name, Value = value };
    }

    private Block Said(Block block) => block switch
    {
        Block.Heading h => Speak(h.Text) is var heading && ReferenceEquals(heading, h.Text) ? h : h with { Text = heading },
        Block.Paragraph p => Speak(p.Text) is var text && ReferenceEquals(text, p.Text) ? p : p with { Text = text },
        Block.Facts f => Rows(f.Rows) is var rows && ReferenceEquals(rows, f.Rows) ? f : f with { Rows = rows },
        Block.Bullets b => Map(b.Items, _text) is var items && ReferenceEquals(items, b.Items) ? b : b with { Items = items },
        Block.Numbered n => n with { Items = Map(n.Items, _text) },
        Block.Table t => Map(t.Rows, _cells) is var cells && ReferenceEquals(cells, t.Rows) ? t : t with { Rows = cells },
        _ => block,
    };

    private IReadOnlyList<KeyValuePair<string, string>> Rows(IReadOnlyList<KeyValuePair<string, string>> rows)
    {
        KeyValuePair<string, string>[]? changed = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var (key, value) = (Speak(rows[i].Key), Speak(rows[i].Value));
            if (changed is null && ReferenceEquals(key, rows[i].Key) && ReferenceEquals(value, rows[i].Value))
                continue;
            changed ??= [.. rows];
            changed[i] = KeyValuePair.Create(key, value);
        }

        return changed ?? rows;
    }

    /// <summary>The same list when nothing in it changes, which is the usual case.</summary>
    private static IReadOnlyList<T> Map<T>(IReadOnlyList<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = change(items[i]);
            if (changed is null && ReferenceEquals(item, items[i]))
                continue;
            changed ??= [.. items];
            changed[i] = item;
        }

        return changed ?? items;
    }

    /// <summary>True when the phrase stands as whole words and is not the beginning of a longer term.</summary>
    private static bool Stands(string text, int at, int length)
    {
        var end = at + length;
        if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-')))
            return false;
        if (end >= text.Length || text[end] != ' ')
            return true;
        foreach (var word in LongerTerms)
            if (text.AsSpan(end + 1).StartsWith(word, StringComparison.Ordinal))
                return false;
        return true;
    }

    private static string Article(string noun) => ("aeiouAEIOU".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
