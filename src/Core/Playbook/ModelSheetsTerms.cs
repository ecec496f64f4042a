using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Commercial terms of one model (playbook §7, part 5 §1.2).</summary>
public sealed record ModelTerms
{
    public required ModelId Model { get; init; }

    /// <summary>The partner's share in percent, before offer kind, preset and typed figures.</summary>
    public required double Share { get; init; }
    public required bool SharesRecurring { get; init; }

    /// <summary>Key of the sanity limit: introduces, resells or builds.</summary>
    public required string Work { get; init; }
    public required Sourced Market { get; init; }
    public required Sourced ModelLine { get; init; }

    /// <summary>Lines for a model that pays nothing by default and is paid all the same.</summary>
    public Sourced? SharedLine { get; init; }
    public Sourced? OurSharePaid { get; init; }
    public Sourced? PartnerSharePaid { get; init; }
    public Sourced? MoneyPaid { get; init; }
    public required Sourced OurShare { get; init; }
    public required Sourced PartnerShare { get; init; }
    public required Sourced Money { get; init; }

    /// <summary>none, meeting or ladder.</summary>
    public required string Bonus { get; init; }
    public required Sourced Payment { get; init; }
    public Sourced? LongRun { get; init; }
    public Sourced? NonCash { get; init; }
    public required Sourced Tail { get; init; }
    public Sourced? Marketing { get; init; }
    public required double NoticeMonths { get; init; }
    public required double PartnerNoticeDays { get; init; }
    public Sourced? NoticeMarket { get; init; }

    /// <summary>0 for rolling.</summary>
    public required int TermMonths { get; init; }
    public required Sourced Term { get; init; }
    public required Sourced Renewal { get; init; }
    public required int CautiousTermMonths { get; init; }
    public required string Exclusivity { get; init; }

    /// <summary>Days a lead, a deal or a named account is locked; 0 where nothing is.</summary>
    public required int ProtectionDays { get; init; }
    public required Sourced NoneScope { get; init; }
    public required Sourced Grant { get; init; }
    public required Sourced Exceptions { get; init; }
    public required IpTerms Ip { get; init; }
    public required Sourced WindDown { get; init; }
    public required Sourced DataAtExit { get; init; }
    public required Sourced NonCompete { get; init; }
}

public sealed record IpTerms
{
    public required Sourced PreExisting { get; init; }
    public required Sourced Joint { get; init; }
    public required Sourced Licensing { get; init; }
}
