using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Documents.Sections;

internal static class FooterSection
{
    public static DocumentSection Of(Framework framework)
    {
        var section = new SectionBuilder("footer", "NOTES AND NEXT ACTIONS");
        section.Paragraphs("How I read this", framework.Header.HowRead)
            .Bullets(null, framework.Header.Reading.Remarks)
            .Table(null, ["Item", "Read as", "Because", "Corrected in the field"], framework.Header.Reading.Items, i => [i.Label, i.Value, i.Assumed && !i.Because.Contains("assumed", StringComparison.Ordinal) ? i.Because + " (assumed)" : i.Because, i.Field]);
        AssumptionBlocks.Add(section, framework);
        section.Internal = true;
        DependencyBlocks.Add(section, framework.Dependency, framework.Header.ThePartner);
        section.Internal = false;
        BalanceBlocks.Add(section, framework.Value.Balance, framework.Header);
        return section
            .Numbered("Next three actions", [.. framework.NextActions.Select(Action)])
            .Bullets("Where the figures come from", framework.Sources)
            .Paragraphs("Legal notice", framework.LegalNotice)
            .Heading("Version").Facts(("Derived on", SectionBuilder.Day(framework.DerivedOn)), ("Playbook", framework.PlaybookHash))
            .Build();
    }

    public static string Name(Side side, Header header) => side switch { Side.Ours => "Your side", Side.Theirs => header.ThePartner, _ => "Both sides" };

    private static string Action(NextAction action) => $"{action.What}. Owner: {action.Owner}. Due: {SectionBuilder.Day(action.Due)}. Done when: {action.DoneWhen}";
}
