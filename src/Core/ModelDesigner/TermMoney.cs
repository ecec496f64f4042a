using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The money lines of one model: what flows, both shares, when it is paid.</summary>
internal static class TermMoney
{
    /// <summary>Revenue Model, in the specification's labels and order, then what the playbook adds.</summary>
    public static IReadOnlyList<Fact> Facts(ModelSheets sheets, ModelTerms terms, TermFigures figures, Slots slots, Notes notes)
    {
        var rules = sheets.Rules;
        var filled = Fill(slots, rules, terms, figures);
        var paid = terms.Share == 0 && figures.Share > 0;
        var facts = new List<Fact>
        {
            new("Model", Say(paid ? terms.SharedLine ?? terms.ModelLine : terms.ModelLine)),
            new("Your share", Say(paid ? terms.OurSharePaid ?? terms.OurShare : terms.OurShare)),
            new("Partner share", Say(paid ? terms.PartnerSharePaid ?? terms.PartnerShare : terms.PartnerShare)),
            new("Payment terms", Say(terms.Payment)),
            new(rules.Market, Say(terms.Market)),
        };
        Add(rules.LongRun, terms.LongRun);
        Add(rules.Tail, terms.Tail);
        Add(rules.Marketing, terms.Marketing);
        Add(rules.NonCash, terms.NonCash);
        return facts;

        string Say(Sourced line) => Pattern.Capital(notes.Say(line, filled));

        void Add(string label, Sourced? line)
        {
            if (line is not null)
                facts.Add(new(label, Say(line)));
        }
    }

    /// <summary>How money flows, in one line with the figures in force.</summary>
    public static string Line(ModelSheets sheets, ModelTerms terms, TermFigures figures, Slots slots, Notes notes) => Pattern.Capital(notes.Say(
        terms.Share == 0 && figures.Share > 0 ? terms.MoneyPaid ?? terms.Money : terms.Money, Fill(slots, sheets.Rules, terms, figures)));

    private static Slots Fill(Slots slots, TermRules rules, ModelTerms terms, TermFigures figures) => slots.And(
        ("share", Pattern.Plain(figures.Share)), ("ours", Pattern.Plain(100 - figures.Share)), ("bonus", Bonus(rules, terms, figures)));

    private static string Bonus(TermRules rules, ModelTerms terms, TermFigures figures)
    {
        var more = figures.WithBonus(figures.Share, rules.Step);
        if (terms.Bonus == "meeting")
            return more > figures.Share ? rules.Meeting.With(("more", Pattern.Plain(more))) : "";
        if (terms.Bonus != "ladder")
            return "";
        var (start, certified, target) = figures.Ladder(rules.Step);
        return (figures.WithBonus(target, rules.Step) > target ? rules.Ladder : rules.LadderFull).With(
            ("start", Pattern.Plain(start)), ("middle", Pattern.Plain(certified)), ("target", Pattern.Plain(target)),
            ("highest", Pattern.Plain(Math.Max(target, figures.Highest))));
    }
}
