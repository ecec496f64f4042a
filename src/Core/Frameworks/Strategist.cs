using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>
/// The embedded strategist: the pure function from a brief to a complete framework. The same brief, playbook and day give the
/// same framework to the byte. Composes PartnerFinder, ValueArchitect, ModelDesigner and GovernanceBuilder.
/// </summary>
public static class Strategist
{
    public static Framework Derive(Brief brief, Playbook playbook, DateOnly today) => throw new NotSupportedException($"{brief} {playbook} {today}");
}
