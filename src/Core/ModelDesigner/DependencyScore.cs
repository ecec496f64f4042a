using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The pure index of playbook §11: sub-scores of the eight parts, their weighted sum, the band and the hard traps.</summary>
public static class DependencyScore
{
    /// <summary>0–100; never falls when any part worsens.</summary>
    public static double Index(DependencySheet sheet, DependencyAnswers answers)
    {
        var sum = 0.0;
        foreach (var part in sheet.Parts)
            sum += part.Weight * SubScore(sheet, part, answers);
        return sum / 100;
    }

    /// <summary>0–100.</summary>
    public static double SubScore(DependencySheet sheet, DependencyPartRule part, DependencyAnswers answers) => part.Id switch
    {
        "revenue" => On(part.Curve!, answers.RevenueShare),
        "exit" => Math.Min(100, On(part.Curve!, answers.NoticeMonths) + (answers.AutoRenew ? sheet.AutoRenewAdds : 0)),
        "replace" => On(part.Curve!, answers.MonthsToReplace),
        "alternatives" => part.Options![answers.Alternatives],
        "data" => part.Options![answers.Data],
        "exclusivity" => part.Options![answers.Exclusivity],
        "ip" => part.Options![answers.Ip],
        _ => part.Options![answers.Control],
    };

    /// <summary>green, watch, amber or red by the index alone; judged on the printed figure.</summary>
    public static string Band(DependencySheet sheet, double index)
    {
        var printed = Pattern.OneDecimal(index);
        return printed >= sheet.Red ? "red" : printed >= sheet.Amber ? "amber" : printed >= sheet.Watch ? "watch" : "green";
    }

    /// <summary>Ids of the traps of §11.2 that these answers spring, whether or not the answers are certain.</summary>
    /// <param name="competitor">The partner also competes with us.</param>
    /// <param name="oneWay">Value flowed one way for two quarters.</param>
    public static IReadOnlyList<string> Traps(DependencySheet sheet, DependencyAnswers a, bool competitor = false, bool oneWay = false)
    {
        var heavy = a.RevenueShare > sheet.TrapRevenueAbove;
        var traps = new List<string>();
        Add("T1", heavy && a.PartnerNoticeDays <= sheet.TrapNoticeDays);
        Add("T2", a.Exclusivity == "bare");
        Add("T3", heavy && a.Data == "partner-owns");
        Add("T4", a.Ip is "assign" or "assign-background" && a.Alternatives == "none");
        Add("T5", a.AutoRenew && a.NoticeMonths >= sheet.TrapLockMonths);
        Add("T6", competitor && (a.Data is "partner-bills" or "partner-owns"));
        Add("T7", oneWay);
        return traps;

        void Add(string id, bool fires)
        {
            if (fires)
                traps.Add(id);
        }
    }

    private static double On(IReadOnlyDictionary<double, double> curve, double x)
    {
        var (lastX, lastY, first) = (0.0, 0.0, true);
        foreach (var (atX, atY) in curve)
        {
            if (x <= atX)
                return first ? atY : lastY + ((x - lastX) / (atX - lastX) * (atY - lastY));
            (lastX, lastY, first) = (atX, atY, false);
        }

        return lastY;
    }
}
