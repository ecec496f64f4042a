using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>One side's index with its parts, its traps and how much of it is known (part 5 §1.2, rules 4–7).</summary>
internal static class DependencySide
{
    /// <summary>Terms are always in force, typed or not, so a trap that rests on them alone is red.</summary>
    private static readonly string[] InForce = ["exclusivity", "exit", "ip"];

    public static DependencyIndex Of(ModelSheets sheets, ModelId model, DependencyAnswers answers, IReadOnlySet<string> known, bool competitor, Notes notes)
    {
        var sheet = sheets.Dependency;
        var parts = new DependencyPart[sheet.Parts.Count];
        var (index, low, high, weight) = (0.0, 0.0, 0.0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var rule = sheet.Parts[i];
            var score = DependencyScore.SubScore(sheet, rule, answers);
            var isKnown = known.Contains(rule.Id);
            var spread = isKnown ? 0 : sheet.RangeStep;
            parts[i] = new(rule.Id, rule.Name, rule.Weight, score, Answer(sheet, rule.Id, answers), isKnown);
            index += rule.Weight * score / 100;
            low += rule.Weight * Math.Max(0, score - spread) / 100;
            high += rule.Weight * Math.Min(100, score + spread) / 100;
            weight += isKnown ? rule.Weight : 0;
        }

        var (traps, warnings, red) = Traps(sheet, answers, parts, competitor, notes);
        var band = red ? "red" : DependencyScore.Band(sheet, index);
        return new(index, band, parts, traps, warnings, weight, low, high, Say(sheets, model, parts, weight, low, high));
    }

    private static (List<string> Traps, List<string> Warnings, bool Red) Traps(DependencySheet sheet, DependencyAnswers answers, DependencyPart[] parts, bool competitor, Notes notes)
    {
        var (traps, warnings, red, story) = (new List<string>(), new List<string>(), false, false);
        foreach (var id in DependencyScore.Traps(sheet, answers, competitor))
        {
            var trap = sheet.Traps[id];
            var assumed = Array.Find(parts, p => !p.Known && trap.Parts.Contains(p.Id) && !InForce.Contains(p.Id));
            if (assumed is not null && !trap.Flag)
                warnings.Add(sheet.WouldBeRed.With(("trap", trap.Text), ("part", assumed.Name), ("value", assumed.Answer)));
            else
                (trap.Flag ? warnings : traps).Add(trap.Text);
            red |= assumed is null && !trap.Flag;
            story |= trap.Story;
        }

        if (story)
        {
            notes.Cite(sheet.Story.Tags);
            (red ? traps : warnings).Add(sheet.Story.Text);
        }

        return (traps, warnings, red);
    }

    private static string Say(ModelSheets sheets, ModelId model, DependencyPart[] parts, int known, double low, double high)
    {
        var sheet = sheets.Dependency;
        if (known == 100)
            return "";
        var open = parts.Where(p => !p.Known).OrderByDescending(p => p.Weight).ToList();
        var names = Pattern.List(open.ConvertAll(p => p.Name));
        var (first, next) = (open[0].Name, open.Count > 1 ? open[1].Name : open[0].Name);
        var text = (known == 0 ? sheet.KnownNothing : known < 60 ? sheet.KnownSome : sheet.KnownMost).With(
            ("model", sheets.Sheets[model].WithArticle), ("known", Pattern.Plain(known)), ("parts", names), ("first", first), ("next", next));
        text += "; " + sheet.Range.With(("low", Pattern.Score(low)), ("high", Pattern.Score(high)));
        return text + (high >= sheet.Red ? "; " + sheet.CouldReachRed : "") + ".";
    }

    private static string Answer(DependencySheet sheet, string part, DependencyAnswers a) => part switch
    {
        "revenue" => sheet.Percent.With(("n", Pattern.Plain(a.RevenueShare))),
        "exit" => Months(sheet, a.NoticeMonths) + (a.AutoRenew ? sheet.AutoSuffix : ""),
        "replace" => Months(sheet, a.MonthsToReplace),
        "alternatives" => sheet.Words[a.Alternatives],
        "data" => sheet.Words[a.Data],
        "exclusivity" => sheet.Words[a.Exclusivity],
        "ip" => sheet.Words[a.Ip],
        _ => sheet.Words[a.Control],
    };

    private static string Months(DependencySheet sheet, double months) => months == 1 ? sheet.OneMonth : sheet.Months.With(("n", Pattern.Plain(months)));
}
