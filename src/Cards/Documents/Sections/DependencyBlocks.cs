using StrategicPartnerships.Core.ModelDesigner;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

/// <summary>How much each side depends on the other: our own view, never for outsiders.</summary>
internal static class DependencyBlocks
{
    public static void Add(SectionBuilder section, DependencyReport report) => section
        .Heading("Dependency index")
        .Facts(("Your side", Line(report.Ours)), ("Partner", Line(report.Theirs)), ("Gap", Invariant($"{report.Gap:0}. {report.GapSentence}")))
        .Table(null, ["Part", "Weight", "Your side (0-100)", "Your answer"], report.Ours.Parts,
            p => [p.Name, Invariant($"{p.Weight}%"), Invariant($"{p.SubScore:0}"), p.Known ? p.Answer : p.Answer + " (assumed)"])
        .Bullets("Dependency traps on your side", [.. report.Ours.Traps, .. report.Ours.Warnings])
        .Bullets("Dependency traps on the partner's side", [.. report.Theirs.Traps, .. report.Theirs.Warnings])
        .Bullets("How to lower dependency", report.Mitigations);

    private static string Line(DependencyIndex index) =>
        Invariant($"{index.Index:0} of 100, {index.Band} (between {index.Low:0} and {index.High:0}, {index.KnownWeight}% known). {index.Sentence}");
}
