using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>What the figures of the partner's profile and of the outreach rest on (playbook §8.6, §17, part 4 §5).</summary>
internal static class ProfileFigures
{
    private const string Section = "profile";
    private static readonly string[] Prioritisation = ["Prioritisation"];
    private static readonly string[] Candidates = ["Examples to research"];
    private static readonly string[] FollowUps = ["Follow-ups"];
    private static readonly string[] Outreach = ["Follow-ups", "Outreach message"];

    public static void Add(FigureBook book)
    {
        var profile = book.Framework.Profile;
        var sheet = book.Case.Playbook.Partners.Fit.Prioritisation;
        foreach (var fact in profile.Overview)
            if (fact.Label == "Size" && fact.Value.AsSpan().ContainsAnyInRange('0', '9'))
                book.Add(WhyRule.PartnerSize, "profile.size", Section, "Size", fact.Value, [new("kind of company", book.Framework.Header.PartnerNoun, true)]);
        foreach (var fact in profile.Proposed)
            if (fact.Value.AsSpan().ContainsAnyInRange('0', '9'))
                book.Add(WhyRule.InitialScope, "profile.proposed." + fact.Label.ToLowerInvariant().Replace(' ', '-'), Section, fact.Label, fact.Value, [book.Model], null, book.TagsOf(fact.Value) is { Count: > 0 } tags ? tags : null);
        if (profile.Candidates.Advice.AsSpan().ContainsAnyInRange('0', '9'))
            book.Add(WhyRule.Directory, "profile.directory", Section, "Directory", FigureBook.Number(profile.Candidates.Rows.Count), [], Candidates);
        book.Add(WhyRule.Opportunity, "profile.opportunity", Section, "Opportunity", SlotValues.Short(PartnerFinder.Prioritisation.Opportunity(book.Case)),
            [.. sheet.Dials.Select(d => book.Dial(d, book.Case.Playbook.Models.Words.Dials[d])), FigureInput.Constant("line", SlotValues.Short(sheet.From))], Prioritisation);
        book.Add(WhyRule.FollowUps, "profile.follow-ups", Section, "Follow-ups", FigureBook.Number(book.Case.Playbook.Partners.Outreach.FollowUps[0].Day), [], FollowUps);
        if (profile.Outreach.Dates is [var first, ..])
            book.Add(WhyRule.OutreachDates, "profile.outreach.dates", Section, "Dates", FigureBook.Day(first),
                [FigureInput.Constant("today", FigureBook.Day(book.Case.Today))], Outreach);
    }
}
