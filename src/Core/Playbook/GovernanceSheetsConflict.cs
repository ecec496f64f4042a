namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The conflict ladder (playbook §14).</summary>
public sealed record ConflictSheet
{
    public required LadderStep Acknowledge { get; init; }
    public required string AcknowledgeRule { get; init; }
    public required IReadOnlyList<LadderStep> Steps { get; init; }
    public required IReadOnlyList<StepClocks> Clocks { get; init; }

    /// <summary>What severity 1, 2 and 3 mean.</summary>
    public required IReadOnlyDictionary<int, string> Severities { get; init; }
    public required string SeverityRule { get; init; }
    public required IReadOnlyList<string> Rules { get; init; }
    public required IReadOnlyList<Sourced> References { get; init; }
}

/// <summary>One step with its clocks in words: normal is severity 3, severe 2, critical 1.</summary>
public sealed record LadderStep
{
    public required string Name { get; init; }
    public required string Who { get; init; }
    public required string Normal { get; init; }
    public required string Severe { get; init; }
    public required string Critical { get; init; }
    public required string Output { get; init; }
}

public sealed record StepClocks
{
    public required int Step { get; init; }
    public required ClockLength Normal { get; init; }
    public required ClockLength Severe { get; init; }
    public required ClockLength Critical { get; init; }
}

/// <summary>Exactly one of the three is set: hours, working days of both sides, or calendar days.</summary>
public sealed record ClockLength
{
    public double? Hours { get; init; }
    public int? WorkingDays { get; init; }
    public int? CalendarDays { get; init; }
}

/// <summary>Agendas, preparation and output (playbook §13).</summary>
public sealed record MeetingSheet
{
    public required IReadOnlyList<Meeting> Meetings { get; init; }
    public required string AgendaLine { get; init; }

    /// <summary>What every agenda ends with.</summary>
    public required IReadOnlyList<string> Output { get; init; }
    public required Sourced CommitmentsPerSide { get; init; }

    public Meeting Of(string id)
    {
        foreach (var meeting in Meetings)
            if (meeting.Id == id)
                return meeting;
        throw new KeyNotFoundException(id);
    }
}

public sealed record Meeting
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required int Minutes { get; init; }
    public required string Attendees { get; init; }
    public required string Purpose { get; init; }
    public required IReadOnlyList<AgendaItem> Agenda { get; init; }

    /// <summary>Preparation and follow-up, in working days before (negative) and after the meeting.</summary>
    public required IReadOnlyList<ChecklistItem> Checklist { get; init; }

    /// <summary>The questions of the variant without a meeting.</summary>
    public IReadOnlyList<string> ByMessages { get; init; } = [];
    public Sourced? Rule { get; init; }
}

public sealed record AgendaItem
{
    public required int Minutes { get; init; }
    public required Sourced Item { get; init; }
}

public sealed record ChecklistItem
{
    public required int Days { get; init; }
    public required string What { get; init; }
}
