using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Targets that are counted from the case: revenue a month, deals influenced, and the slots {n} and {x} (part 5 §2.1, §3.3, §3.4).</summary>
internal sealed class MetricTargets
{
    private readonly Case _case;
    private readonly ModelId _model;
    private readonly ValueQuantification _value;
    private readonly MetricSheet _sheet;

    public MetricTargets(Case subject, ModelId model, ValueQuantification value, Slots slots)
    {
        (_case, _model, _value, _sheet) = (subject, model, value, subject.Playbook.Governance.Metrics);
        Count = slots.Known.TryGetValue("n", out var told) && int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : CountOf(subject, _sheet.Counts);
        var number = Number(Count);
        var known = new Dictionary<string, string>(slots.Known) { ["n"] = number, ["third"] = Number(Math.Max(1, (int)Math.Ceiling(Count / 3.0))) };
        if (subject.Archetype is Archetype.Revenue)
            known.TryAdd("x", Pipeline());
        else
            known.TryAdd("x", _sheet.UnnamedWork);
        known.TryAdd("gap", string.IsNullOrWhiteSpace(subject.Reading.Gap) ? _sheet.UnnamedGap : subject.Reading.Gap);
        if (!known.ContainsKey("market") && known.TryGetValue("region", out var region))
            known["market"] = region;
        Slots = slots with { Known = known };
    }

    public Slots Slots { get; }

    /// <summary>{n}: as the reading filled the slot, else typed, else by dial.</summary>
    public int Count { get; }

    /// <summary>Year 1 of the base case as a monthly mean, with the quarters it comes in.</summary>
    public MetricRecord Revenue()
    {
        var target = _sheet.Revenue.Target.Text.With("currency", _value.Currency).With("amount", Money(_value.FirstYearRevenue / 12));
        if (_sheet.Ramp.TryGetValue(_model, out var ramp))
            target += _sheet.RampText.With("q1", Number(ramp[0])).With("q2", Number(ramp[1])).With("q3", Number(ramp[2])).With("q4", Number(ramp[3]));
        return _sheet.Revenue with { Target = _sheet.Revenue.Target with { Text = target } };
    }

    /// <summary>Opportunities a quarter in the steady state = deals a month × 3 ÷ win rate, rounded up.</summary>
    public MetricRecord Deals()
    {
        var steady = _value.Inputs.DealsPerMonth * 3 / (_sheet.WinRates[_model] / 100.0);
        var target = _sheet.DealTargets.GetValueOrDefault(_model, _sheet.Deals.Target.Text).With("steady", Number(Up(steady)));
        for (var quarter = 0; quarter < _sheet.DealRamp.Count; quarter++)
            target = target.With(FormattableString.Invariant($"q{quarter + 1}"), Number(Up(Up(steady) * _sheet.DealRamp[quarter] / 100.0)));
        return _sheet.Deals with { Target = _sheet.Deals.Target with { Text = target } };
    }

    public MetricRecord Satisfaction() =>
        _sheet.SatisfactionMeasures.TryGetValue(_model, out var measure) ? _sheet.Satisfaction with { Measure = measure } : _sheet.Satisfaction;

    /// <summary>{x} of the revenue goal: typed, else three times the first-year revenue (the second year's where the first brings next to none).</summary>
    private string Pipeline()
    {
        if (_case.Reading.Amount is { } typed)
            return typed.AsTyped;
        var year = _sheet.RevenueReplaced.ContainsKey(_model) ? _value.SecondYearRevenue : _value.FirstYearRevenue;
        return _value.Currency + " " + Money(TwoFigures(year * _sheet.PipelineFactor));
    }

    private static int CountOf(Case subject, CountTables tables)
    {
        if (subject.Reading.Count is { Number: >= 1 } typed)
            return (int)Math.Min(Math.Round(typed.Number), 1_000_000);
        var (table, dial) = subject.Archetype == Archetype.Ecosystem ? (tables.Ecosystem, subject.Dials.Of(Dial.Resources)) : (tables.NewMarket, subject.Dials.Of(Dial.DealSize));
        return table[dial.Said ? dial.Value : 3];
    }

    private static double TwoFigures(double amount)
    {
        if (amount < 1)
            return Math.Round(amount);
        var unit = Math.Pow(10, Math.Floor(Math.Log10(amount)) - 1);
        return Math.Round(amount / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static int Up(double number) => (int)Math.Ceiling(Math.Min(number, 1_000_000_000) - 1e-9);

    private static string Money(double amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
