using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Cadence, roles, rights, ladder, meetings, metrics, date rules (playbook §12–§16, part 5 §3, §8).</summary>
public sealed record GovernanceSheets
{
    public required CadenceSheet Cadence { get; init; }
    public required RoleSheet Roles { get; init; }
    public required ConflictSheet Conflict { get; init; }
    public required MeetingSheet Meetings { get; init; }
    public required HealthSheet Health { get; init; }
    public required DateSheet Dates { get; init; }
    public required MetricSheet Metrics { get; init; }
    public required MilestoneSheet Milestones { get; init; }
    public required IReadOnlyDictionary<Briefs.Archetype, IReadOnlyList<MetricRecord>> ArchetypeMetrics { get; init; }
    public required IReadOnlyDictionary<Briefs.ModelId, IReadOnlyList<MetricRecord>> ModelMetrics { get; init; }

    /// <summary>Every metric record of archetypes and models by id.</summary>
    public required IReadOnlyDictionary<string, MetricRecord> MetricsById { get; init; }

    /// <summary>Holiday rules by region id, parsed; a rule that cannot be read is reported by <see cref="Check"/>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<HolidayRule>> Holidays { get; init; }

    public static GovernanceSheets Read(PlaybookFiles files)
    {
        var archetypes = PlaybookYaml.Read<Dictionary<Briefs.Archetype, IReadOnlyList<MetricRecord>>>(files, GovernanceChecks.ArchetypeFile);
        var models = PlaybookYaml.Read<Dictionary<Briefs.ModelId, IReadOnlyList<MetricRecord>>>(files, GovernanceChecks.ModelFile);
        var byId = new Dictionary<string, MetricRecord>();
        foreach (var metric in archetypes.Values.Concat(models.Values).SelectMany(m => m))
            byId.TryAdd(metric.Id, metric);
        return new()
        {
            Cadence = PlaybookYaml.Read<CadenceSheet>(files, GovernanceChecks.CadenceFile),
            Roles = PlaybookYaml.Read<RoleSheet>(files, "governance-roles.yaml"),
            Conflict = PlaybookYaml.Read<ConflictSheet>(files, GovernanceChecks.ConflictFile),
            Meetings = PlaybookYaml.Read<MeetingSheet>(files, GovernanceChecks.MeetingFile),
            Health = PlaybookYaml.Read<HealthSheet>(files, GovernanceChecks.HealthFile),
            Dates = PlaybookYaml.Read<DateSheet>(files, GovernanceChecks.DateFile),
            Metrics = PlaybookYaml.Read<MetricSheet>(files, GovernanceChecks.RowFile),
            Milestones = PlaybookYaml.Read<MilestoneSheet>(files, GovernanceChecks.MilestoneFile),
            ArchetypeMetrics = archetypes,
            ModelMetrics = models,
            MetricsById = byId,
            Holidays = PlaybookYaml.Read<List<Region>>(files, GovernanceChecks.RegionFile).ToDictionary(
                r => r.Id,
                r => (IReadOnlyList<HolidayRule>)r.Holidays.Select(HolidayRule.Parse).OfType<HolidayRule>().ToArray()),
        };
    }

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => GovernanceChecks.Of(this, files, playbook);
}
