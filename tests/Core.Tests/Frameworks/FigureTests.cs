using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>Whoever takes the printed inputs and the sentence of the rule gets the printed figure.</summary>
public sealed class FigureTests
{
    public static TheoryData<string, bool> Cases => FigureCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_that_follows_from_its_inputs_is_what_they_give(string objective, bool told)
    {
        var figures = FigureCases.Derive(objective, told).Figures;
        var reckoned = figures.Where(f => FigureFormulas.For(f) is not null).ToArray();
        reckoned.Length.ShouldBeGreaterThan(told ? 26 : 20);
        reckoned.Where(f => !FigureFormulas.For(f)!.Explains(f)).Select(Print).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_input_is_noticed(string objective, bool told)
    {
        var seen = 0;
        foreach (var figure in FigureCases.Derive(objective, told).Figures)
        {
            if (FigureFormulas.For(figure) is not { } formula || figure.Inputs.Any(i => i.Name.StartsWith("gate closed", StringComparison.Ordinal)) || figure.Value is "0.00" or "99.0 times")
                continue;
            foreach (var input in figure.Inputs.Where(i => !i.Fixed && Leads(figure, i)))
            {
                var number = FigureCases.Numbers(input.Value) is [var first, ..] ? first.Number : 0;
                if (number == 0 && formula.Shift == 0)
                    continue;
                seen++;
                var wrong = FormattableString.Invariant($"{(number * 1.5) + formula.Shift:0.######}") + After(input.Value);
                formula.Explains(figure with { Inputs = [.. figure.Inputs.Select(i => i == input ? i with { Value = wrong } : i)] }).ShouldBeFalse($"{Print(figure)}; {input.Name} {wrong}");
            }
        }

        seen.ShouldBeGreaterThan(80);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Weights_shares_and_parts_add_up(string objective, bool told)
    {
        var figures = FigureCases.Derive(objective, told).Figures;
        figures.Of("fit.weights").Inputs.Where(i => i.Fixed).Sum(First).ShouldBe(100);
        foreach (var side in (string[])["you", "partner"])
        {
            var parts = figures.Of($"dependency.{side}.index").Inputs;
            parts.Count.ShouldBe(8);
            parts.Sum(p => FigureCases.Numbers(p.Value)[1].Number).ShouldBe(100);
            foreach (var part in parts)
            {
                var alone = figures.Single(f => f.Id.StartsWith($"dependency.{side}.", StringComparison.Ordinal) && f.Of == part.Name && f.Rule != figures.Of($"dependency.{side}.index").Rule);
                First(alone.Value).ShouldBe(First(part), 0.51);
                alone.Inputs.ShouldHaveSingleItem().Assumed.ShouldBe(part.Assumed, alone.Id);
            }
        }

        // "100 % of own sales" where each side keeps what it sells is no part of one whole.
        if (FigureFormulas.For(figures.Of("terms.ours")) is not null)
            (First(figures.Of("terms.share").Value) + First(figures.Of("terms.ours").Value)).ShouldBe(100);
        foreach (var name in (string[])["conservative", "base", "upside"])
            First(figures.Of($"value.{name}.share").Value).ShouldBeLessThanOrEqualTo((First(figures.Of($"value.{name}.share").Inputs[0]) * (First(figures.Of($"value.{name}.share").Inputs[1]) + 0.5) / 100) + 1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_costs_of_the_three_phases_are_the_one_off_and_two_years_of_running(string objective, bool told)
    {
        var costs = FigureCases.Derive(objective, told).Figures.Where(f => f.Id.StartsWith("roadmap.", StringComparison.Ordinal) && f.Id.EndsWith(".cost", StringComparison.Ordinal)).ToArray();
        costs.Length.ShouldBe(3);
        foreach (var cost in costs)
            cost.Inputs.ShouldBe(costs[0].Inputs);
        var (once, run) = (First(costs[0].Inputs.Single(i => i.Name == "one-off cost")), First(costs[0].Inputs.Single(i => i.Name == "cost a month")));
        costs.Sum(c => First(c.Value)).ShouldBe(once + (run * 24), 14);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_milestone_is_the_signing_and_its_days_on_the_next_working_day(string objective, bool told)
    {
        foreach (var figure in FigureCases.Derive(objective, told).Figures.Where(f => f.Id.StartsWith("metric.milestone.", StringComparison.Ordinal)))
        {
            var due = Day(figure.Inputs[0].Value).AddDays((int)First(figure.Inputs[1]));
            (Day(figure.Value).DayNumber - due.DayNumber).ShouldBeInRange(0, 14, Print(figure));
        }
    }

    /// <summary>Margin and share price the single items, not their sum; churn has hardly begun in the first year.</summary>
    private static bool Leads(Figure figure, FigureInput input) => figure.Id switch
    {
        "value.items" => input.Name is not ("gross margin" or "partner's share"),
        "value.revenue.year-1" => input.Name != "yearly churn",
        _ => true,
    };

    private static DateOnly Day(string printed) => DateOnly.ParseExact(printed, "d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static double First(FigureInput input) => First(input.Value);

    private static double First(string printed) => FigureCases.Numbers(printed)[0].Number;

    /// <summary>What stands behind the first number: " × weight 12".</summary>
    private static string After(string value) => value.Contains('×', StringComparison.Ordinal) ? value[value.IndexOf(' ', StringComparison.Ordinal)..] : "";

    private static string Print(Figure f) => $"{f.Id} {f.Value}: {f.Rule}. From: {string.Join("; ", f.Inputs.Select(i => $"{i.Name} {i.Value}"))}";
}
