using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>What differs between two versions: what was answered, and what that changed. The order of the two is the caller's.</summary>
public sealed record VersionDiff(IReadOnlyList<BriefChange> Answers, IReadOnlyList<FigureChange> Figures, bool PlaybookChanged)
{
    private const int FiguresInSentence = 6;
    private const int AnswersInSentence = 4;
    private const int Longest = 60;

    public bool Nothing => Answers.Count == 0 && Figures.Count == 0;

    public static VersionDiff Between(Brief before, VersionFigures beforeFigures, Brief after, VersionFigures afterFigures) => new(
        BriefDiff.Between(before, after), FigureDiff.Between(beforeFigures, afterFigures), beforeFigures.PlaybookHash != afterFigures.PlaybookHash);

    /// <summary>The most important changes in one sentence, or that there are none.</summary>
    /// <param name="outsiders">True where people of another company can read it: fit, dependency and our position are left out.</param>
    public string Sentence(bool outsiders = false)
    {
        var figures = Figures.Where(f => !outsiders || !f.Internal).ToArray();
        var covered = Figures.Select(f => f.Field).OfType<string>().ToHashSet();
        var answers = Answers.Where(a => !(a.Form is "model" or "value" && covered.Contains(a.Field)))
            .Where(a => !outsiders || !(a.Form is "criteria" or "drill" || a.Field is "preset")).ToArray();
        var clauses = figures.Take(FiguresInSentence).Select(f => f.Clause)
            .Concat(More(figures.Length - FiguresInSentence, "figure"))
            .Concat(answers.Take(AnswersInSentence).Select(a => $"{a.Label}: {Clip(a.Before)} → {Clip(a.After)}"))
            .Concat(More(answers.Length - AnswersInSentence, "answer")).ToArray();
        return clauses.Length > 0 ? "Changed: " + string.Join("; ", clauses) + "."
            : PlaybookChanged ? "No answer and no figure changed, though the playbook did." : "Nothing changed.";
    }

    private static IEnumerable<string> More(int count, string what) =>
        count <= 0 ? [] : [FormattableString.Invariant($"{count} more {what}{(count == 1 ? "" : "s")}")];

    /// <summary>Long answers, such as lists of items, are cut: the sections hold them whole.</summary>
    private static string Clip(string text)
    {
        if (text.Length <= Longest)
            return text;
        var at = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..at].TrimEnd() + "…";
    }
}
