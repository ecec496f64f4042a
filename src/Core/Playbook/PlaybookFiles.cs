using System.Security.Cryptography;
using System.Text;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The playbook's files by name. The embedded ones come with the product; a company's own replace them by name.</summary>
public sealed class PlaybookFiles
{
    private const string Prefix = "playbook/";
    private readonly SortedDictionary<string, string> _texts;

    private PlaybookFiles(SortedDictionary<string, string> texts) => _texts = texts;

    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>SHA-256 over names and contents: two playbooks with the same hash say the same.</summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (name, text) in _texts)
                hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text + "\n"));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public static PlaybookFiles Embedded()
    {
        var assembly = typeof(PlaybookFiles).Assembly;
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            texts[resource[Prefix.Length..]] = reader.ReadToEnd().ReplaceLineEndings("\n");
        }

        return new(texts);
    }

    /// <summary>These files with some replaced. A name that the playbook does not know is a problem, because it would silently do nothing.</summary>
    public PlaybookFiles Replace(IReadOnlyDictionary<string, string> own)
    {
        var unknown = own.Keys.FirstOrDefault(name => !_texts.ContainsKey(name));
        if (unknown is not null)
            throw new PlaybookException(new PlaybookProblem(unknown, 0, "is not a file of the playbook; it has " + string.Join(", ", Names)));
        var texts = new SortedDictionary<string, string>(_texts, StringComparer.Ordinal);
        foreach (var (name, text) in own)
            texts[name] = text.ReplaceLineEndings("\n");
        return new(texts);
    }

    public string Text(string name) => _texts.TryGetValue(name, out var text)
        ? text
        : throw new PlaybookException(new PlaybookProblem(name, 0, "is missing"));
}
