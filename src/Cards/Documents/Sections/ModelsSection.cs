using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class ModelsSection
{
    public static DocumentSection Of(PartnershipModels models, Parties parties)
    {
        var section = new SectionBuilder("models", "PARTNERSHIP MODELS");
        section.Heading($"Model 1: {Title(models.First)}").Diagram(ModelBox.Of(models.First, parties), ModelBox.InWords(models.First, parties));
        Lines(section, models.First);
        section.Heading($"Model 2: {Title(models.Second)}");
        Lines(section, models.Second);

        var choice = models.Choice;
        return section
            .Table("How the six models score", ["Model", "Score", "Open", "Why"], choice.Scores,
                s => [s.Model.Title(), Invariant($"{s.Score:0.0}"), s.Gated ? "not yet" : "yes", s.Gated ? string.Join("; ", s.Opens) : string.Join(" ", s.Reasons)])
            .Facts(("Choice", choice.Forced ? "named in the brief" : Rounding.Score(choice.Gap) + " points ahead"), ("Confidence", choice.Confidence), ("Step up", choice.StepUp))
            .Bullets("Remarks", choice.Remarks)
            .Bullets("What would change the choice", choice.Flips)
            .Numbered("Integration plan", models.IntegrationPlan)
            .Build();
    }

    private static string Title(ModelBlock block) => block.Name.EndsWith("Partnership", StringComparison.Ordinal) ? block.Name : block.Name + " Partnership";

    private static void Lines(SectionBuilder section, ModelBlock block) => section
        .Facts(("Description", block.Description), ("Best for", block.BestFor), ("Commitment level", block.CommitmentLevel), ("Example", block.Example), ("Later, once", block.LaterOnce))
        .Facts(null, block.More);
}
