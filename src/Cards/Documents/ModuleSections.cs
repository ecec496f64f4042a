using StrategicPartnerships.Cards.Documents.Sections;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents;

/// <summary>What a module shows for itself that in a whole framework stands in another section, or in none.</summary>
public static class ModuleSections
{
    /// <param name="module">Form id of the module; most have nothing of their own.</param>
    public static IReadOnlyList<DocumentSection> Of(Framework framework, string module)
    {
        DocumentSection[] sections = module switch
        {
            "model" => [Dependency(framework)],
            "drill" when framework.Dependency.Drill is { } drill => [DrillSection.Of(drill)],
            _ => [],
        };
        return new PartnerVoice(framework.Header.Partner, framework.Header.PartnerNoun).Speak(new Document("", sections)).Sections;
    }

    private static DocumentSection Dependency(Framework framework)
    {
        var section = new SectionBuilder("dependency", "DEPENDENCY") { Internal = true };
        DependencyBlocks.Add(section, framework.Dependency, framework.Header.ThePartner);
        return section.Build() with { Internal = true };
    }
}
