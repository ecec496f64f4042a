namespace StrategicPartnerships.Bot.Features;

/// <summary>Finds the figures that a person's words name.</summary>
internal static class FigureSearch
{
    private static readonly char[] Between = [' ', '.', '-', ',', ';', ':', '(', ')', '\'', '’', '/', '?', '"'];

    /// <summary>The figures with the most of the words in their id or name, first those whose id is nothing else; none when no word fits.</summary>
    public static IReadOnlyList<ExportedFigure> Best(IReadOnlyList<ExportedFigure> figures, string about)
    {
        var asked = Words(about);
        var most = 0;
        List<ExportedFigure> best = [];
        foreach (var figure in figures)
        {
            var hits = Hits(Words(figure.Id + " " + figure.Of), asked);
            if (hits == 0 || hits < most)
                continue;
            if (hits > most)
                best.Clear();
            most = hits;
            best.Add(figure);
        }

        // Named exactly, as "fit index" names fit.index and not fit.floor-index.
        var exact = best.Where(f => Words(f.Id).SetEquals(asked) || Words(f.Of).SetEquals(asked)).ToArray();
        return exact.Length > 0 ? exact : best;
    }

    /// <summary>An id as a person would say it: "fit index".</summary>
    public static string Name(string id) => id.Replace('.', ' ').Replace('-', ' ');

    private static int Hits(HashSet<string> words, HashSet<string> asked) => asked.Count(words.Contains);

    private static HashSet<string> Words(string text) => new(text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);
}
