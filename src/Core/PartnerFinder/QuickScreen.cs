using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The four questions before the long form, with the answers so far, and what follows from them (playbook §8.3).</summary>
internal static class QuickScreen
{
    /// <summary>One line a question, then the conclusion.</summary>
    public static string[] Of(Case c, Slots slots, Notes notes)
    {
        var sheet = c.Playbook.Partners.Fit.QuickScreen;
        var answers = sheet.Questions.Select(q => Answer(c.Brief.Screen, q.Id)).ToArray();
        if (!Answered(c.Brief))
            return [.. sheet.Questions.Select(q => notes.Say(q.Ask, slots)), notes.Say(sheet.Rule, slots)];
        var lines = sheet.Questions.Select((q, at) => notes.Say(
            answers[at] switch { true => sheet.Yes, false => sheet.No, null => sheet.Open }, slots.And(("question", notes.Say(q.Ask, slots)))));
        var filled = slots.And(
            ("list", Refused(sheet, c.Brief)), ("count", SlotValues.Whole(answers.Count(a => a is not null))), ("all", SlotValues.Whole(answers.Length)));
        return [.. lines, notes.Say(answers.Contains(false) ? sheet.Stop : answers.Contains(null) ? sheet.Rest : sheet.Go, filled)];
    }

    /// <summary>What stands before the fit sentence: null unless a question was answered with "no".</summary>
    public static string? StopInFit(Case c, Slots slots, Notes notes)
    {
        var sheet = c.Playbook.Partners.Fit.QuickScreen;
        return Stops(c.Brief) ? notes.Say(sheet.StopInFit, slots.And(("list", Refused(sheet, c.Brief)))) : null;
    }

    public static bool Answered(Brief brief) => brief.Screen != new ScreenAnswers();

    /// <summary>True when any of the four is answered with "no".</summary>
    public static bool Stops(Brief brief) => brief.Screen is { Icp: false } or { Accounts: false } or { Introduction: false } or { Economics: false };

    private static string Refused(QuickScreenSheet sheet, Brief brief) =>
        string.Join(", ", sheet.Questions.Where(q => Answer(brief.Screen, q.Id) == false).Select(q => q.Short));

    private static bool? Answer(ScreenAnswers answers, string id) => id switch
    {
        "icp" => answers.Icp,
        "accounts" => answers.Accounts,
        "introduction" => answers.Introduction,
        "economics" => answers.Economics,
        _ => null,
    };
}
