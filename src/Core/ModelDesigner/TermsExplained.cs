using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What the figures of the commercial terms rest on (playbook §7, part 5 §7.2, §7.3).</summary>
internal static class TermsExplained
{
    private const string Section = "terms";
    private static readonly string[] Share = ["Revenue Model", "models/Model 1", "value/", "value/Value Exchange Detail", "Warnings", "profile/Outreach message"];
    private static readonly string[] Presets = ["If you negotiate"];
    private static readonly string[] Highest = ["Revenue Model", "models/Model 1", "Warnings"];

    public static void Add(FigureBook book)
    {
        var (it, force, choice) = (book.Case, book.Framework.Terms.InForce, book.Framework.Models.Choice);
        var (sheets, typed) = (it.Playbook.Models, it.Brief.Model);
        var (rules, terms, preset) = (sheets.Rules, sheets.Terms[choice.First], sheets.Rules.Presets[force.Preset]);
        var figures = TermFigures.Of(sheets, choice.First, preset, TermFigures.MarginOf(it), it.Brief.Value.PartnerShare);
        var by = new FigureInput("preset", preset.Name, typed.Preset is null);
        var limit = FigureInput.Constant("limit", Pattern.Plain(figures.Limit) + " %");
        var margin = new FigureInput("gross margin", Pattern.Plain(figures.GrossMargin) + " %", it.Brief.Value.GrossMargin is null);

        var highest = book.Add(WhyRule.TermsHighest, "terms.highest", Section, "Highest share that passes", Pattern.Plain(figures.Highest) + " %", [limit, margin], Highest);
        var shared = Pattern.Plain(figures.Share) + " %";
        var printed = book.Framework.Terms.RevenueModel.FirstOrDefault(f => f.Label == "Partner share")?.Value ?? shared;
        var share = book.Add(WhyRule.TermsShare, "terms.share", Section, "Partner share", figures.Share > 0 ? shared : printed,
            figures.Typed ? [new("share", Pattern.Plain(figures.Share) + " %", false)] : [book.Model, FigureInput.Constant("usual share", Pattern.Plain(terms.Share) + " %"), by, FigureInput.From(highest, "highest")], Share, terms.Market.Tags.Count > 0 ? [.. terms.Market.Tags, "PN"] : null);
        if (figures.Share > 0)
            book.Add(WhyRule.TermsOurs, "terms.ours", Section, "Your share", Pattern.Plain(100 - figures.Share) + " %", [FigureInput.From(share, "partner's share")]);
        else
            Numbered(WhyRule.TermsShare, "terms.ours", "Your share", book.Framework.Terms.RevenueModel, [book.Model]);
        book.Add(WhyRule.Presets, "terms.presets", Section, "If you negotiate", FigureBook.FirstNumber(shared), [book.Model, margin, by], Presets);
        Numbered(WhyRule.TermsPayment, "terms.payment", "Payment terms", book.Framework.Terms.RevenueModel, [book.Model], terms.Payment.Tags);
        Numbered(WhyRule.TermsTail, "terms.tail", rules.Tail, book.Framework.Terms.RevenueModel, [book.Model], terms.Tail.Tags);
        var protection = terms.ProtectionDays == 0 ? 0 : terms.ProtectionDays + preset.ProtectionDays;
        Numbered(WhyRule.TermsProtection, "terms.protection", "Scope", book.Framework.Terms.Exclusivity,
            [book.Model, FigureInput.Constant("days of the model", Pattern.Plain(terms.ProtectionDays)), by], null, protection > 0 ? Pattern.Plain(protection) : null);
        Numbered(WhyRule.TermsExclusivity, "terms.exclusivity", "Duration", book.Framework.Terms.Exclusivity, [new("exclusivity", sheets.Dependency.Words[force.Exclusivity], typed.Exclusivity is null), by]);
        book.Add(WhyRule.TermsNotice, "terms.notice", Section, "Notice period", TermClauses.Period(rules, force.NoticeMonths),
            [new("our notice", TermClauses.Period(rules, force.NoticeMonths), typed.NoticeMonths is null), new("the partner's notice", TermClauses.Period(rules, force.PartnerNoticeDays / 30), typed.PartnerNoticeDays is null)]);
        Numbered(WhyRule.TermsTerm, "terms.term", "Term", book.Framework.Terms.Further, [book.Model, by], terms.Term.Tags);
        Numbered(WhyRule.TermsTerm, "terms.renewal", "Renewal", book.Framework.Terms.Further, [new("renews by itself", force.AutoRenew ? "yes" : "no", typed.AutoRenew is null)], terms.Renewal.Tags);

        // A line without a number needs no explanation.
        void Numbered(WhyRule rule, string id, string label, IReadOnlyList<Fact> facts, IReadOnlyList<FigureInput> inputs, IReadOnlyList<string>? tags = null, string? value = null)
        {
            foreach (var fact in facts)
                if (fact.Label == label && fact.Value.AsSpan().ContainsAnyInRange('0', '9'))
                    book.Add(rule, id, Section, label, value is not null && fact.Value.Contains(value, StringComparison.Ordinal) ? value : fact.Value, inputs, null, tags is { Count: > 0 } ? tags : null);
        }
    }
}
