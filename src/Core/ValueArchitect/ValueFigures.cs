using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;
using static StrategicPartnerships.Core.Frameworks.FigureBook;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>What the money rests on: three cases, break-even, both investments (playbook §10, part 5 §7).</summary>
internal static class ValueFigures
{
    private const string Section = "value";
    private static readonly string[] Cases = ["Scenarios", "Value Quantification"];
    private static readonly string[] Items = ["", "The partner also earns", "profile/Strategic Rationale"];
    private static readonly string[] Shares = ["Scenarios"];
    private static readonly string[] Exchange = ["", "Value Exchange Detail"];
    private static readonly string[] Totals = ["Running total"];
    private static readonly string[] Remarks = ["Running total", "Scenarios"];

    public static void Add(FigureBook book)
    {
        var value = book.Framework.Value.Quantification;
        var (i, typed) = (value.Inputs, book.Case.Brief.Value);
        var deals = new FigureInput("deals a month", Money.Deals(i.DealsPerMonth), typed.DealsPerMonth is null);
        var acv = new FigureInput("deal size a year", Money.Text(value.Currency, i.Acv), typed.Acv is null);
        var margin = new FigureInput("gross margin", Money.Percent(i.GrossMargin * 100), typed.GrossMargin is null);
        var churn = new FigureInput("yearly churn", Money.Percent(i.Churn * 100), typed.Churn is null);
        var once = new FigureInput("one-off cost", Money.Text(value.Currency, i.OneOff), typed.OneOff is null && typed.YourInvestment is null);
        var run = new FigureInput("cost a month", Money.Text(value.Currency, i.RunPerMonth), typed.RunPerMonth is null && typed.YourInvestment is null);
        var share = new FigureInput("partner's share", Money.Percent(i.PartnerShare * 100), typed.PartnerShare is null);
        var rate = new FigureInput("discount rate", Money.Percent(i.DiscountRate * 100), typed.DiscountRate is null);
        var horizon = FigureInput.Constant("months", Number(i.HorizonMonths));
        FigureInput[] earned = [deals, acv, churn, FigureInput.Constant("lag", Number(i.LagMonths)), FigureInput.Constant("ramp", Number(i.RampMonths)), horizon];

        var worth = book.Add(WhyRule.ValueItem, "value.items", Section, "Worth a year", Money.Text(value.Currency, value.Base.Revenue / i.HorizonMonths * 12), [.. earned, margin, share], Items);
        var ours = book.Add(WhyRule.Investment, "value.investment.you", Section, "Your investment", Money.Text(value.Currency, value.OurInvestment),
            typed.YourInvestment is { } yearly ? [new("your yearly investment", Money.Text(value.Currency, yearly), false), horizon] : [once, run, horizon]);
        book.Add(WhyRule.PartnerInvestment, "value.investment.partner", Section, "Partner investment", Money.Text(value.Currency, value.PartnerInvestment),
            typed.PartnerInvestment is { } theirs ? [new("the partner's yearly investment", Money.Text(value.Currency, theirs), false), horizon] : [FigureInput.From(ours, "your investment"), book.Model with { Assumed = true }]);
        var cost = new FigureInput("our cost", Money.Text(value.Currency, CashFlow.Cost(i)), once.Assumed || run.Assumed);
        foreach (var scenario in (Scenario[])[value.Conservative, value.Base, value.Upside])
            Case(scenario, scenario.Name.ToLowerInvariant());
        book.Add(WhyRule.ValueBreakEven, "value.break-even", Section, "Break-even", Text(value.BreakEvenDealsPerMonth, "0.##") + " deals a month",
            [deals, cost, new("revenue", Text(value.Base.Revenue, "#,0"), worth.Assumed), margin, new("partner's share paid", Text(value.Base.PartnerShare, "#,0"), worth.Assumed)], Remarks);
        book.Add(WhyRule.ValueYear, "value.revenue.year-1", Section, "First-year revenue", $"{Text(value.FirstYearRevenue, "#,0")} {value.Currency}", earned, Remarks);
        book.Add(WhyRule.ValueYear, "value.revenue.year-2", Section, "Second-year revenue", $"{Text(value.SecondYearRevenue, "#,0")} {value.Currency}", earned, Remarks);
        FigureInput[] partner = [share, deals, acv, new("the partner's investment", Money.Text(value.Currency, value.PartnerInvestment), typed.PartnerInvestment is null)];
        for (var at = 0; at < value.PartnerLines.Count; at++)
            if (FirstNumber(value.PartnerLines[at].Value) is { Length: > 0 } number)
                book.Add(WhyRule.PartnerReturn, at == 0 ? "value.partner.return" : "value.partner.payback", Section, value.PartnerLines[at].Label, number, partner, Totals);
        Usual(book, value);
        Typed(book);

        void Case(Scenario s, string name)
        {
            var revenue = book.Add(WhyRule.ValueRevenue, $"value.{name}.revenue", Section, "Revenue, " + name, Text(s.Revenue, "#,0"), [FigureInput.Constant("factor", Text(s.Factor, "0.0")), .. earned], Shares);
            var paid = book.Add(WhyRule.ValueShare, $"value.{name}.share", Section, "Partner's share, " + name, Text(s.PartnerShare, "#,0"), [FigureInput.From(revenue, "revenue"), share], Shares);
            FigureInput[] flow = [FigureInput.From(revenue, "revenue"), margin, FigureInput.From(paid, "partner's share paid"), cost];
            book.Add(WhyRule.ValueRoi, $"value.{name}.roi", Section, "Return on investment, " + name, Text(s.RoiPercent, "0") + "%", flow, Cases);
            book.Add(WhyRule.ValuePayback, $"value.{name}.payback", Section, "Payback, " + name, s.PaybackMonth is { } month ? "month " + Number(month) : "not inside the horizon", flow, Cases);
            book.Add(WhyRule.ValueTotal, $"value.{name}.total", Section, "Running total, " + name, Text(s.Cumulative[^1], "#,0"), flow, Totals);
            book.Add(WhyRule.ValueNpv, $"value.{name}.npv", Section, "Net present value, " + name, Text(s.Npv, "#,0"), [FigureInput.From(revenue, "revenue"), margin, FigureInput.From(paid, "partner's share paid"), once, run, rate], Cases);
        }
    }

    /// <summary>Items that somebody wrote down, where they stand with numbers.</summary>
    private static void Typed(FigureBook book)
    {
        var typed = book.Case.Brief.Value;
        var n = 0;
        foreach (var line in typed.YouProvide.Concat(typed.PartnerProvides).Concat(typed.Joint))
            if (line.What.AsSpan().ContainsAnyInRange('0', '9'))
                book.Add(WhyRule.TypedItem, "value.typed." + Number(++n), Section, "Item", line.What, [new("item", line.What, false)], Exchange);
    }

    /// <summary>The usual costs that the remarks name, with the sources of the playbook's own lines.</summary>
    private static void Usual(FigureBook book, ValueQuantification value)
    {
        var lines = book.Case.Playbook.Value.Defaults.CostHelpers;
        foreach (var remark in value.Remarks)
            if (lines.Count > 0 && remark.Contains(lines[0].Text, StringComparison.Ordinal))
                book.Add(WhyRule.TypicalCost, "value.usual-cost", Section, "Usual costs", lines[0].Text, [], Remarks, [.. lines.SelectMany(l => l.Tags).Distinct()]);
    }
}
