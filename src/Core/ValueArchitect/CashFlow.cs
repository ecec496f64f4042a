namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The monthly arithmetic of playbook §10, exactly; revenue earned, not bookings.</summary>
public static class CashFlow
{
    /// <param name="factor">Scenario factor on deals: 0.6, 1.0 or 1.4.</param>
    public static Scenario Run(string name, ValueInputs inputs, double factor)
    {
        var horizon = inputs.HorizonMonths;
        var keep = Math.Pow(1 - inputs.Churn, 1.0 / 12);
        var keepYear = 1 - inputs.Churn;
        var discount = Math.Pow(1 + inputs.DiscountRate, 1.0 / 12);
        var revenue = new double[horizon + 1];
        var cumulative = new double[horizon + 1];
        cumulative[0] = -inputs.OneOff;
        double total = 0, shares = 0, npv = -inputs.OneOff, discounting = 1;
        int? payback = cumulative[0] >= 0 ? 0 : null;
        for (var t = 1; t <= horizon; t++)
        {
            revenue[t] = revenue[t - 1] * keep + NewDeals(inputs, t) * factor * inputs.Acv / 12;
            // A first-year share is paid for ages 0–11: what was earned twelve months ago has, shrunk by a year's churn, left it.
            var sharing = inputs.Recurring || t <= 12 ? revenue[t] : revenue[t] - revenue[t - 12] * keepYear;
            var share = sharing * inputs.PartnerShare;
            var cash = revenue[t] * inputs.GrossMargin - share - inputs.RunPerMonth;
            discounting *= discount;
            total += revenue[t];
            shares += share;
            npv += cash / discounting;
            cumulative[t] = cumulative[t - 1] + cash;
            payback ??= cumulative[t] >= 0 ? t : null;
        }

        var cost = Cost(inputs);
        var benefit = total * inputs.GrossMargin - shares;
        return new(name, factor, cost > 0 ? (benefit - cost) / cost * 100 : 0, payback, npv, total, shares, cumulative);
    }

    /// <summary>Our cost over the horizon: one-off and running.</summary>
    public static double Cost(ValueInputs inputs) => inputs.OneOff + inputs.RunPerMonth * inputs.HorizonMonths;

    /// <summary>New deals in month <paramref name="month"/> of the base case.</summary>
    public static double NewDeals(ValueInputs inputs, int month) =>
        month <= inputs.LagMonths ? 0 : inputs.DealsPerMonth * Math.Min(1, (month - inputs.LagMonths) / (double)inputs.RampMonths);

    /// <summary>New deals of the base case over the whole horizon.</summary>
    public static double NewDeals(ValueInputs inputs)
    {
        var sum = 0.0;
        for (var t = 1; t <= inputs.HorizonMonths; t++)
            sum += NewDeals(inputs, t);
        return sum;
    }

    /// <summary>Revenue earned in a year of the base case, 1 for the first.</summary>
    public static double YearRevenue(ValueInputs inputs, int year)
    {
        var keep = Math.Pow(1 - inputs.Churn, 1.0 / 12);
        double month = 0, sum = 0;
        for (var t = 1; t <= year * 12; t++)
        {
            month = month * keep + NewDeals(inputs, t) * inputs.Acv / 12;
            sum += t > (year - 1) * 12 ? month : 0;
        }

        return sum;
    }
}
