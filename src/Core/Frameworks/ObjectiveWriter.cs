using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>Restates the objective (playbook part 5 §2) and sets the slots {n}, {x} and {noun} that other sentences share.</summary>
public static class ObjectiveWriter
{
    /// <summary>Ambition of a Revenue objective without a typed figure: this many times the first year (part 5 §2.1).</summary>
    private const int PipelineMultiple = 3;

    public static Slots SetNumbers(Case it, ModelChoice choice, ValueQuantification value, Slots slots)
    {
        var sheet = it.Playbook.Frameworks.Objectives[it.Archetype];
        if (Count(it, sheet) is { } count)
            slots = slots.With("n", count.ToString("0.##", CultureInfo.InvariantCulture));
        if (it.Reading.Count is { } typed)
            slots = slots.With("noun", typed.Noun);
        if (it.Brief.Value.DirectCac is { } cac)
            slots = slots
                .With("directCac", Money.Text(value.Currency, cac))
                .With("low", Money.Text(value.Currency, Rounding.Significant(0.4 * cac, 2)))
                .With("high", Money.Text(value.Currency, Rounding.Significant(0.6 * cac, 2)));
        return slots.With("x", Amount(it, sheet, choice, value));
    }

    public static string Write(Case it, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Frameworks.Objectives[it.Archetype];
        var sentence = notes.Say(Choose(it, sheet, slots), slots);
        return it.Reading.Deadline is { } deadline ? sentence.Replace("within 12 months", "by " + GovernanceBuilder.DateText.Of(deadline), StringComparison.Ordinal) : sentence;
    }

    private static Sourced Choose(Case it, ObjectiveSheet sheet, Slots slots)
    {
        if (sheet.WithPercent is { } percent && it.Reading.Amount is { Percent: true })
            return percent;
        if (sheet.WithCount is { } count && it.Reading.Count is { } typed && Counts(sheet, typed.Noun))
            return count;
        return sheet.Needs.All(slots.Has) ? sheet.WithNumbers : sheet.Plain;
    }

    private static double? Count(Case it, ObjectiveSheet sheet)
    {
        if (it.Reading.Count is { } typed && Counts(sheet, typed.Noun))
            return typed.Number;
        if (sheet.PercentIsCount && it.Reading.Amount is { Percent: true } percent)
            return percent.Number;
        return sheet.CountByDial is { } byDial && it.Dials.Of(byDial.Dial) is { Said: true } dial ? byDial.Values[dial.Value - 1] : sheet.Count;
    }

    private static bool Counts(ObjectiveSheet sheet, string noun) => sheet.CountNouns.Any(n => noun.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static string Amount(Case it, ObjectiveSheet sheet, ModelChoice choice, ValueQuantification value)
    {
        if (sheet.Exposure is { } exposure)
            return it.Reading.Exposure ?? exposure;
        if (it.Reading.Amount is { } typed)
            return typed.Percent ? typed.Number.ToString("0.##", CultureInfo.InvariantCulture) + " %" : typed.AsTyped;
        var year = choice.First == ModelId.CoDevelopment ? value.SecondYearRevenue : value.FirstYearRevenue;
        return Money.Text(value.Currency, Rounding.Significant(PipelineMultiple * year, 2));
    }
}
