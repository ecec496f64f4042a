using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.GovernanceBuilder;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>What can be wrong with the governance sheets beyond their shape: missing entries, dangling ids, sums, unreadable rules.</summary>
internal static class GovernanceChecks
{
    public const string CadenceFile = "governance-cadence.yaml";
    public const string ConflictFile = "governance-conflict.yaml";
    public const string MeetingFile = "governance-meetings.yaml";
    public const string HealthFile = "governance-health.yaml";
    public const string DateFile = "calendar-dates.yaml";
    public const string RowFile = "metric-rows.yaml";
    public const string ArchetypeFile = "metric-archetype.yaml";
    public const string ModelFile = "metric-model.yaml";
    public const string MilestoneFile = "metric-milestones.yaml";
    public const string RegionFile = "overlay-regions.yaml";

    public static IEnumerable<PlaybookProblem> Of(GovernanceSheets sheets, PlaybookFiles files, Playbook playbook) =>
        Forums(sheets, files).Concat(Dates(sheets, files, playbook)).Concat(Metrics(sheets, files)).Concat(Milestones(sheets)).Concat(Rest(sheets));

    private static PlaybookProblem At(PlaybookFiles files, string file, string value, string what) => new(file, PlaybookYaml.LineOf(files, file, value), what);

    private static IEnumerable<PlaybookProblem> Missing<TKey>(string file, string what, IEnumerable<TKey> present)
        where TKey : struct, Enum =>
        Enum.GetValues<TKey>().Except(present).Select(key => new PlaybookProblem(file, 0, $"{what} has no entry for {key}"));

    private static IEnumerable<PlaybookProblem> Forums(GovernanceSheets sheets, PlaybookFiles files)
    {
        var meetings = sheets.Meetings.Meetings.Select(m => m.Id).ToHashSet();
        foreach (var problem in Missing(CadenceFile, "byCommitment", sheets.Cadence.ByCommitment.Keys))
            yield return problem;
        foreach (var forum in sheets.Cadence.ByCommitment.Values.SelectMany(c => c.Forums).Concat(sheets.Cadence.Standard))
        {
            if (!meetings.Contains(forum.Id) || !sheets.Cadence.Weekdays.ContainsKey(forum.Id))
                yield return At(files, CadenceFile, forum.Id, $"forum {forum.Id} has no meeting or no weekdays");
            if (forum.EveryDays < 1 || forum.FirstDays < 1)
                yield return At(files, CadenceFile, forum.Id, $"forum {forum.Id} needs everyDays and firstDays of 1 or more");
        }

        foreach (var meeting in sheets.Meetings.Meetings.Where(m => m.Agenda.Sum(a => a.Minutes) != m.Minutes))
            yield return At(files, MeetingFile, meeting.Id, $"the agenda of {meeting.Id} takes {meeting.Agenda.Sum(a => a.Minutes)} minutes, not {meeting.Minutes}");
        foreach (var days in sheets.Cadence.Weekdays.Where(w => w.Value.Intersect([DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]).Count() < 3))
            yield return At(files, CadenceFile, days.Key, $"forum {days.Key} needs Tuesday, Wednesday and Thursday, or a date may never be found");
    }

    private static IEnumerable<PlaybookProblem> Dates(GovernanceSheets sheets, PlaybookFiles files, Playbook playbook)
    {
        var dates = sheets.Dates;
        foreach (var problem in Missing(DateFile, "signingDays", dates.SigningDays.Keys).Concat(Missing(DateFile, "kickOffDays", dates.KickOffDays.Keys)).Concat(Missing(DateFile, "pilotDays", dates.PilotDays.Keys)))
            yield return problem;
        foreach (var day in dates.Shifts.Select(s => s.Day).Append(dates.QuietFrom).Append(dates.QuietTo).Where(d => !HolidayNotation.Dates(d, out _, out _)))
            yield return At(files, DateFile, day, $"{day} is not a day written MM-DD");
        foreach (var rule in playbook.Overlays.Regions.Values.SelectMany(r => r.Holidays))
        {
            var read = HolidayRule.Parse(rule);
            if (read is null)
                yield return At(files, RegionFile, rule, $"holiday rule {rule} cannot be read");
            else if (read.Kind == HolidayKind.Movable && !dates.Movable.ContainsKey(read.Name))
                yield return At(files, RegionFile, rule, $"movable day {read.Name} has no name in {DateFile}");
        }
    }

    private static IEnumerable<PlaybookProblem> Metrics(GovernanceSheets sheets, PlaybookFiles files)
    {
        var sheet = sheets.Metrics;
        foreach (var problem in Missing(ArchetypeFile, "the file", sheets.ArchetypeMetrics.Keys).Concat(Missing(ModelFile, "the file", sheets.ModelMetrics.Keys)).Concat(Missing(RowFile, "adoption", sheet.Adoption.Keys)).Concat(Missing(RowFile, "winRates", sheet.WinRates.Keys)))
            yield return problem;
        foreach (var few in sheets.ArchetypeMetrics.Where(m => m.Value.Count < sheet.PerArchetype))
            yield return new(ArchetypeFile, 0, $"{few.Key} needs {sheet.PerArchetype} metrics or more");
        foreach (var (file, metric) in sheets.ArchetypeMetrics.Values.SelectMany(m => m).Select(m => (ArchetypeFile, m)).Concat(sheets.ModelMetrics.Values.SelectMany(m => m).Select(m => (ModelFile, m))))
        {
            if (!ReferenceEquals(sheets.MetricsById[metric.Id], metric))
                yield return At(files, file, metric.Id, $"metric {metric.Id} is there twice");
            if (metric.Target.Text.Length == 0)
                yield return At(files, file, metric.Id, $"metric {metric.Id} has no target");
            if (!sheet.Baselines.ContainsKey(metric.Baseline))
                yield return At(files, file, metric.Baseline, $"baseline {metric.Baseline} is not in {RowFile}");
        }

        foreach (var id in sheet.Adoption.Values.Concat(sheet.RevenueReplaced.Values).Append(sheet.AdoptionKept).Where(id => !sheets.MetricsById.ContainsKey(id)))
            yield return At(files, RowFile, id, $"metric {id} is not known");
        foreach (var ramp in sheet.Ramp.Where(r => r.Value.Count != 4 || r.Value.Sum() != 100))
            yield return new(RowFile, 0, $"the quarters of {ramp.Key} must be four and sum to 100");
        foreach (var rate in sheet.WinRates.Where(r => r.Value is < 1 or > 100))
            yield return new(RowFile, 0, $"the win rate of {rate.Key} must be 1 to 100");
    }

    private static IEnumerable<PlaybookProblem> Milestones(GovernanceSheets sheets)
    {
        var (sheet, days) = (sheets.Milestones, sheets.Dates.Milestones);
        foreach (var problem in Missing(MilestoneFile, "models", sheet.Models.Keys).Concat(Missing(MilestoneFile, "archetypes", sheet.Archetypes.Keys)))
            yield return problem;
        foreach (var model in sheet.Models.Where(m => !m.Value.Keys.Order().SequenceEqual(days.Order())))
            yield return new(MilestoneFile, 0, $"{model.Key} needs a text for each of the days {string.Join(", ", days)}");
        foreach (var day in days.Where(d => !sheet.Labels.ContainsKey(d)))
            yield return new(MilestoneFile, 0, $"day {day} has no label");
    }

    private static IEnumerable<PlaybookProblem> Rest(GovernanceSheets sheets)
    {
        if (sheets.Health.Weights.Values.Sum() != 100)
            yield return new(HealthFile, 0, $"the weights sum to {sheets.Health.Weights.Values.Sum()}, not 100");
        if (sheets.Conflict.Steps.Count != 4 || sheets.Conflict.Clocks.Count != 5)
            yield return new(ConflictFile, 0, "the ladder has four steps and five clocks, step 0 included");
        if (new[] { 1, 2, 3 }.Except(sheets.Conflict.Severities.Keys).Any())
            yield return new(ConflictFile, 0, "severities 1, 2 and 3 are needed");
    }
}
