using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>At the same number of deals a month, which of two settings is worth more (net present value of the base case), and from where on.</summary>
/// <param name="Better">Letter of the setting that is worth more from <paramref name="FromDeals"/> on.</param>
/// <param name="FromDeals">Deals a month, above 0; null when it is worth more at any number.</param>
public sealed record Crossing(char Better, char Other, double? FromDeals)
{
    /// <summary>Null when both are worth the same at any number of deals. The value is a straight line over the deals, so two points say all.</summary>
    public static Crossing? Of(ComparedColumn one, ComparedColumn other)
    {
        var ((baseOne, perOne), (baseOther, perOther)) = (Line(one), Line(other));
        var (ahead, steeper) = (baseOther - baseOne, perOther - perOne);
        if (Math.Abs(ahead) < 1e-6 && Math.Abs(steeper) < 1e-6)
            return null;
        var otherWins = Math.Abs(steeper) < 1e-6 ? ahead > 0 : steeper > 0;
        var at = Math.Abs(steeper) < 1e-6 ? 0 : -ahead / steeper;
        return new(otherWins ? other.Letter : one.Letter, otherWins ? one.Letter : other.Letter, at > 0 ? at : null);
    }

    private static (double AtNone, double PerDeal) Line(ComparedColumn column)
    {
        var inputs = column.Judged.Value.Inputs;
        var none = CashFlow.Run("", inputs with { DealsPerMonth = 0 }, 1).Npv;
        return (none, CashFlow.Run("", inputs with { DealsPerMonth = 1 }, 1).Npv - none);
    }
}
