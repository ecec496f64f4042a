using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>One side's index in words: its parts, its traps and how much of it is known (part 5 §1.2, rules 4–7), said from that side.</summary>
internal static class DependencyPrint
{
    public static DependencyIndex Of(ModelSheets sheets, ModelId model, Side who, DependencySide side, Notes notes)
    {
        var sheet = side.Sheet;
        var parts = new DependencyPart[sheet.Parts.Count];
        var (low, high, weight) = (0.0, 0.0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var rule = sheet.Parts[i];
            var score = DependencyScore.SubScore(sheet, rule, side.Answers);
            var isKnown = side.Known.Contains(rule.Id);
            var spread = isKnown ? 0 : sheet.RangeStep;
            parts[i] = new(rule.Id, Name(rule, who), rule.Weight, score, Answer(sheet, rule.Id, who, side.Answers), isKnown);
            low += rule.Weight * Math.Max(0, score - spread) / 100;
            high += rule.Weight * Math.Min(100, score + spread) / 100;
            weight += isKnown ? rule.Weight : 0;
        }

        var (traps, warnings) = Traps(side, who, parts, notes);
        return new(side.Index, side.Band, parts, traps, warnings, weight, low, high, Say(sheets, model, parts, weight, low, high)) { TrapIds = [.. side.Traps.Where(side.IsRed)] };
    }

    private static string Name(DependencyPartRule rule, Side who) => who == Side.Ours ? rule.Name : rule.TheirName;

    private static (List<string> Traps, List<string> Warnings) Traps(DependencySide side, Side who, DependencyPart[] parts, Notes notes)
    {
        var (sheet, traps, warnings, story) = (side.Sheet, new List<string>(), new List<string>(), false);
        foreach (var id in side.Traps)
        {
            var trap = sheet.Traps[id];
            var text = who == Side.Ours ? trap.Text : trap.TheirText ?? trap.Text;
            if (!trap.Flag && side.Assumed(id) is { } open)
                warnings.Add(sheet.WouldBeRed.With(("trap", text), ("part", Name(open, who)), ("value", Array.Find(parts, p => p.Id == open.Id)!.Answer)));
            else
                (trap.Flag ? warnings : traps).Add(text);
            story |= trap.Story;
        }

        if (story)
        {
            notes.Cite(sheet.Story.Tags);
            (traps.Count > 0 ? traps : warnings).Add(sheet.Story.Text);
        }

        return (traps, warnings);
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

    private static string Answer(DependencySheet sheet, string part, Side who, DependencyAnswers a) => part switch
    {
        "revenue" => sheet.Percent.With(("n", Pattern.Plain(a.RevenueShare))),
        "exit" => Months(sheet, a.NoticeMonths) + (a.AutoRenew ? sheet.AutoSuffix : ""),
        "replace" => Months(sheet, a.MonthsToReplace),
        "alternatives" => sheet.Words[a.Alternatives],
        "data" => who == Side.Ours ? sheet.Words[a.Data] : sheet.TheirWords[a.Data],
        "exclusivity" => sheet.Words[a.Exclusivity],
        "ip" => sheet.Words[a.Ip],
        _ => sheet.Words[a.Control],
    };

    private static string Months(DependencySheet sheet, double months) => months == 1 ? sheet.OneMonth : sheet.Months.With(("n", Pattern.Plain(months)));
}
