using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>What both dependency indexes rest on, part by part (playbook §11, part 5 §1).</summary>
internal static class DependencyFigures
{
    private const string Section = "footer";
    private static readonly string[] Parts = ["Dependency index"];
    private static readonly string[] Index = ["Dependency index", "Dependency traps", "terms/Warnings"];
    private static readonly string[] Gap = ["Dependency index"];
    private static readonly string[] Drill = ["How to lower dependency"];

    public static void Add(FigureBook book)
    {
        var report = book.Framework.Dependency;
        var ours = Side(book, report.Ours, "you", "Your side");
        var theirs = Side(book, report.Theirs, "partner", book.Framework.Header.ThePartner);
        book.Add(WhyRule.DependencyGap, "dependency.gap", Section, "Gap", FigureBook.Text(report.Gap, "0"), [FigureInput.From(ours, "your side"), FigureInput.From(theirs, "the other side")], Gap);
        FigureInput[] plan = [FigureInput.From(ours, "your side"), book.Commitment];
        book.Add(WhyRule.DependencyPlan, "dependency.mitigations", Section, "How to lower dependency", ours.Value, plan, Drill);
        Line(WhyRule.DependencyPlan, "dependency.duty", report.Duty);
        Line(WhyRule.ExitDrill, "dependency.drill", report.DrillLine);

        void Line(WhyRule rule, string id, string? text)
        {
            if (FigureBook.FirstNumber(text ?? "") is { Length: > 0 } number)
                book.Add(rule, id, Section, "How to lower dependency", number, plan, Drill);
        }
    }

    private static Figure Side(FigureBook book, DependencyIndex index, string side, string label)
    {
        var inputs = new FigureInput[index.Parts.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            var part = index.Parts[i];
            var score = FigureBook.Text(part.SubScore, "0");
            book.Add(WhyRule.DependencyPart, $"dependency.{side}.{part.Id}", Section, part.Name, score, [new(label == "Your side" ? "your answer" : "the other side", part.Answer, !part.Known)], Parts);
            inputs[i] = new(part.Name, $"{FigureBook.Text(part.SubScore, "0.##")} × weight {part.Weight}", !part.Known);
        }

        return book.Add(WhyRule.DependencyIndex, $"dependency.{side}.index", Section, label, FigureBook.Text(index.Index, "0") + " of 100", inputs, Index);
    }
}
