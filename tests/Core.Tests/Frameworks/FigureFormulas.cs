using System.Text.RegularExpressions;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Core.Tests.Frameworks;

/// <summary>The rules that a reader can follow with the printed inputs alone, written once more here from their sentences in the playbook.</summary>
internal static class FigureFormulas
{
    /// <param name="Of">From the inputs' numbers, by name; the first number of each.</param>
    /// <param name="Shift">What an input must be wrong by, beside half of itself, for the figure to be another one.</param>
    public sealed record Formula(string Ids, Func<Figure, Func<string, double>, double> Of, double Shift = 0);

    public static readonly IReadOnlyList<Formula> All =
    [
        new(@"fit\.known", (f, n) => f.Inputs.Sum(i => n(i.Name))),
        new(@"fit\.average", (f, n) => f.Inputs.Sum(i => n(i.Name) * Weight(i)) / f.Inputs.Sum(Weight)),
        new(@"fit\.index", (_, n) => 100 * (n("average") - 1) / 4),
        new(@"fit\.matrix\.total", (f, n) => f.Inputs.Sum(i => n(i.Name))),
        new(@"profile\.opportunity", (f, n) => f.Inputs.Where(i => !i.Fixed).Average(i => n(i.Name)), 1),
        new(@"model\.[a-z-]+\.score", Score, 2),
        new(@"model\.gap", (f, n) => Math.Abs(n(f.Inputs[0].Name) - n(f.Inputs[1].Name))),
        new(@"value\.\w+\.revenue", (_, n) => Earned(n, 1, (int)n("months"), n("factor"))),
        new(@"value\.revenue\.year-1", (_, n) => Earned(n, 1, 12, 1)),
        new(@"value\.revenue\.year-2", (_, n) => Earned(n, 13, 24, 1)),
        new(@"value\.items", (_, n) => Earned(n, 1, (int)n("months"), 1) / n("months") * 12),
        new(@"value\.\w+\.roi", (_, n) => ((n("revenue") * n("gross margin") / 100) - n("partner's share paid") - n("our cost")) / n("our cost") * 100),
        new(@"value\.break-even", (_, n) => n("deals a month") * n("our cost") / ((n("revenue") * n("gross margin") / 100) - n("partner's share paid"))),
        new(@"value\.investment\.you", (f, n) => f.Inputs.Any(i => i.Name == "cost a month") ? n("one-off cost") + (n("cost a month") * n("months")) : n("your yearly investment") * n("months") / 12),
        new(@"balance\.return\.you", (_, n) => Return(n("you get"), n("you give"))),
        new(@"balance\.return\.partner", (_, n) => Return(n("the partner gets"), n("the partner gives"))),
        new(@"balance\.(ratio|conservative)", (_, n) => Ratio(n("return of your side"), n("return of the other side"))),
        new(@"balance\.share", (_, n) => (n("you get") - n("you give")) / (n("you get") - n("you give") + n("the partner gets") - n("the partner gives")) * 100),
        new(@"dependency\.(you|partner)\.index", (f, n) => f.Inputs.Sum(i => n(i.Name) * Weight(i)) / 100, 30),
        new(@"dependency\.gap", (_, n) => Math.Abs(n("your side") - n("the other side"))),
        new(@"terms\.highest", (_, n) => Math.Floor((n("limit") * n("gross margin") / 100) + 1e-9), 4),
        new(@"terms\.ours", (_, n) => 100 - n("partner's share")),
        new(@"roadmap\.\w+\.partner-cost", (_, n) => n("our cost") * n("the partner's investment") / n("your investment")),
    ];

    public static Formula? For(Figure figure) => figure.Id == "terms.ours" && figure.Inputs[0].Name == "model" ? null : All.SingleOrDefault(a => Regex.IsMatch(figure.Id, "^" + a.Ids + "$"));

    /// <summary>True when the printed value is what the printed inputs give, as far as their rounding lets tell.</summary>
    public static bool Explains(this Formula formula, Figure figure)
    {
        var (value, printed) = FigureCases.Numbers(figure.Value)[0];
        var half = figure.Id == "value.break-even" ? 0.005 : printed;
        var inputs = figure.Inputs.Select(i => (i.Name, Numbers: FigureCases.Numbers(i.Value))).Where(i => i.Numbers.Count > 0).Select(i => (i.Name, i.Numbers[0].Number, i.Numbers[0].Half)).ToArray();
        var middle = formula.Of(figure, name => inputs.First(i => i.Name == name).Number);
        // Each input to both ends of its rounding, the others in the middle: the widest that they can have moved the result together.
        var slack = inputs.Sum(moved => (from sign in (int[])[-1, 1] select Math.Abs(formula.Of(figure, name => Moved(moved.Name, name, sign)) - middle)).Max());
        return Math.Abs(middle - value) <= half + (slack * 1.05) + 1e-6;

        double Moved(string moved, string name, int sign)
        {
            var input = inputs.First(i => i.Name == name);
            // Deals and the parts of an index are printed without the noughts at their end, so that a whole number there is one to two decimals.
            var spread = Exact(figure, name) ? 0 : name == "deals a month" || figure.Id.StartsWith("dependency.", StringComparison.Ordinal) && figure.Id.EndsWith(".index", StringComparison.Ordinal) ? 0.005 : input.Half;
            return input.Number + (moved == name ? sign * spread : 0);
        }
    }

    /// <summary>Constants and ratings are whole, not rounded; rows of the matrix are rounded even where only minimum levels stand in them.</summary>
    private static bool Exact(Figure figure, string name) => figure.Id is "fit.average" or "fit.known" or "profile.opportunity" || (figure.Inputs.First(i => i.Name == name).Fixed && figure.Id != "fit.matrix.total");

    /// <summary>The second number of "4 × weight 12".</summary>
    private static double Weight(FigureInput input) => FigureCases.Numbers(input.Value)[1].Number;

    private static double Score(Figure figure, Func<string, double> n)
    {
        var cap = figure.Inputs.FirstOrDefault(i => i.Name == "gate closed, cap");
        return Math.Min(figure.Inputs.Where(i => i != cap).Sum(i => n(i.Name)), cap is null ? 100 : n(cap.Name));
    }

    private static double Return(double get, double give) => give > 0 ? Math.Min(99, get / give) : get > 0 ? 99 : 0;

    private static double Ratio(double a, double b) => Math.Max(a, b) > 0 ? Math.Min(a, b) / Math.Max(a, b) : 0;

    /// <summary>Revenue earned from one month to another: what was kept of the month before and a twelfth of the new deals.</summary>
    private static double Earned(Func<string, double> n, int from, int to, double factor)
    {
        double month = 0, sum = 0;
        for (var t = 1; t <= to; t++)
        {
            var deals = t <= n("lag") ? 0 : n("deals a month") * Math.Min(1, (t - n("lag")) / n("ramp"));
            month = (month * Math.Pow(1 - (n("yearly churn") / 100), 1.0 / 12)) + (deals * factor * n("deal size a year") / 12);
            sum += t >= from ? month : 0;
        }

        return sum;
    }
}
