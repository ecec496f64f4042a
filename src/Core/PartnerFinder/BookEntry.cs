using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>What the book of partnerships has to know of one.</summary>
/// <param name="Manager">Our partnership manager as named in the brief; null while nobody is.</param>
/// <param name="Complexity">Dial, 1–5.</param>
/// <param name="RevenueShare">Share of our revenue or pipeline through this partner, 0–100 %; null while not told.</param>
/// <param name="ScreenStops">True when the quick screen has a "no".</param>
public sealed record BookEntry(Contender Contender, Commitment Commitment, int Complexity, string? Manager, double? RevenueShare, bool ScreenStops)
{
    /// <param name="posted">What was posted; null to count from the brief.</param>
    public static BookEntry Of(string name, Brief brief, PostedFit? posted, Playbook playbook, DateOnly today)
    {
        var sheets = playbook.Partners;
        var it = CaseReader.Read(PlainWords.Of(brief), playbook, today);
        var commitment = ModelChooser.Choose(it).Commitment;
        var contender = new Contender(
            name, FitIndex.Weights(sheets, it.Reading.Archetypes), FitIndex.Scores(sheets, brief), sheets.Fit.Bars[commitment], Prioritisation.Opportunity(it)) { Posted = posted };
        var manager = brief.Governance.NameOf(Role.PartnershipManager, Side.Ours)?.Trim().TrimStart('@');
        return new(contender, commitment, it.Dials[Dial.Complexity], string.IsNullOrEmpty(manager) ? null : manager, brief.Model.RevenueShare, QuickScreen.Stops(brief));
    }
}
