using StrategicPartnerships.Core.ModelDesigner;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>How much each side depends on the other: our own view, never for outsiders.</summary>
internal static class DependencyBlocks
{
    public static void Add(SectionBuilder section, DependencyReport report, string partner)
    {
        Figures(section, report, partner);
        DependencyPicture.Add(section, report, partner);
        section.Bullets("Dependency traps on your side", [.. report.Ours.Traps, .. report.Ours.Warnings])
            .Bullets("Dependency traps on the partner's side", [.. report.Theirs.Traps, .. report.Theirs.Warnings])
            .Table("How to lower dependency", ["Part", "What", "Owner", "By"], report.Mitigations, m => [m.Part, m.Text, m.Owner, SectionBuilder.Day(m.Due)])
            .Paragraphs(null, report.Duty)
            .Bullets("What to offer the partner", report.Offers)
            .Paragraphs(null, report.DrillLine);
    }

    private static void Figures(SectionBuilder section, DependencyReport report, string partner) => section
        .Heading("Dependency index")
        .Facts(("Your side", Line(report.Ours)), (partner, Line(report.Theirs)), ("Gap", Invariant($"{report.Gap:0}. {report.GapSentence}")))
        .Table(null, ["Part", "Weight", "Your side (0-100)", partner + " (0-100)"], report.Ours.Parts,
            p => [p.Name, Invariant($"{p.Weight}%"), Part(p), report.Theirs.Parts.FirstOrDefault(t => t.Id == p.Id) is { } theirs ? Part(theirs) : "does not apply"]);

    private static string Part(DependencyPart part) => Invariant($"{part.SubScore:0}: {part.Answer}{(part.Known ? "" : " (assumed)")}");

    private static string Line(DependencyIndex index) =>
        Invariant($"{index.Index:0} of 100, {index.Band} (between {index.Low:0} and {index.High:0}, {index.KnownWeight}% known). {index.Sentence}");
}
