using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What a use case has at hand: who asks, what is stored, what is known, what time it is, and fresh ids.</summary>
internal sealed record Visit(Caller Caller, Records Records, Playbook Playbook, DateTimeOffset Now, Func<string> NewId)
{
    /// <summary>The date in the brief's zone; UTC while none is told.</summary>
    public DateOnly Today(Brief brief)
    {
        var zone = brief.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime);
    }

    /// <summary>How a person is called; the id itself where no name is known.</summary>
    public string NameOf(string person) => Caller.Names?.GetValueOrDefault(person.TrimStart('@')) ?? person;

    /// <summary>The brief as people read it: with names where our side's roles were picked from the chat's directory.</summary>
    public Brief Named(Brief brief) => Caller.Names is null ? brief : brief with
    {
        Governance = brief.Governance with
        {
            YourSponsor = NameIn(brief.Governance.YourSponsor),
            YourManager = NameIn(brief.Governance.YourManager),
            YourTechnical = NameIn(brief.Governance.YourTechnical),
            YourSales = NameIn(brief.Governance.YourSales),
        },
    };

    private string? NameIn(string? role) => role is null ? null : NameOf(role);

    /// <summary>The brief's framework, after the lint: a faulty one is never shown.</summary>
    public Framework Derive(Brief brief)
    {
        var framework = Strategist.Derive(Named(brief), Playbook, Today(brief));
        var findings = FrameworkLint.Check(framework);
        return findings.Count == 0 ? framework : throw new FaultyFrameworkException(findings);
    }
}

/// <summary>One thing the bot can do: reads, calls Core, and says what should happen. Knows no channel.</summary>
internal delegate Task<Decision> UseCase<in T>(T request, Visit visit);
