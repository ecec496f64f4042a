using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>The calendar's footer: why a date moved, what is to be looked up, what the calendar does not know.</summary>
internal sealed class CalendarRemarks(Case subject, WorkingDays days)
{
    private readonly DateSheet _sheet = subject.Playbook.Governance.Dates;
    private readonly List<string> _lines = [];

    public DateOnly Moved(string label, DateOnly planned, DateOnly date)
    {
        if (planned != date)
            _lines.Add(_sheet.Moved.With("label", label).With("planned", DateText.Of(planned)).With("date", DateText.Of(date)).With("why", Why(label, planned)));
        return date;
    }

    public void Past(DateOnly signing, Dictionary<int, DateOnly> milestones)
    {
        _lines.Add(_sheet.Past.With("date", DateText.Of(signing)));
        foreach (var (day, date) in milestones)
            if (date <= subject.Today)
                _lines.Add(_sheet.Due.With("label", FormattableString.Invariant($"Day {day}")).With("date", DateText.Of(date)));
    }

    public IReadOnlyList<string> All()
    {
        var (home, overlays) = (subject.Brief.HomeCountry, subject.Playbook.Overlays);
        if (home is null)
            _lines.Add(_sheet.NoHome);
        else if (!overlays.Countries.ContainsKey(home.ToUpperInvariant()))
            _lines.Add(_sheet.NoCalendar.With("place", home));
        foreach (var place in subject.Reading.PlacesWithoutRows)
            _lines.Add(_sheet.NoCalendar.With("place", Title(place)));
        var movable = Movable();
        if (movable.Count > 0)
            _lines.Add(_sheet.Confirm.With("days", string.Join(", ", movable)));
        foreach (var region in subject.Regions)
            if (_sheet.MorningsOnly.Contains(region.Id))
                _lines.Add(_sheet.Mornings);
        foreach (var side in days.Sides)
            if (side.Rules.Count > 0)
            {
                _lines.Add(_sheet.Regional);
                break;
            }

        return _lines;
    }

    private string Why(string label, DateOnly planned) =>
        label is ("Signing" or "Kick-off") && days.IsQuiet(planned) ? _sheet.Quiet
        : days.IsWeekend(planned) ? _sheet.Weekend
        : days.IsHoliday(planned) ? _sheet.Holiday
        : _sheet.Weekday;

    private List<string> Movable()
    {
        var names = new List<string>();
        foreach (var side in days.Sides)
            foreach (var rule in side.Rules)
                if (rule.Kind == HolidayKind.Movable && _sheet.Movable.GetValueOrDefault(rule.Name, rule.Name) is var name && !names.Contains(name))
                    names.Add(name);
        return names;
    }

    private static string Title(string place) =>
        string.Join(' ', place.Split(' ', '_', '-').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
}
