using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.GovernanceBuilder;

/// <summary>Collects the rows of the table: wording for the case, no row twice, no more than fit.</summary>
internal sealed class MetricRows(Case subject, Slots slots, Notes notes, int room)
{
    private readonly MetricSheet _sheet = subject.Playbook.Governance.Metrics;
    private readonly List<Metric> _rows = [];

    public IReadOnlyList<Metric> All => _rows;

    public bool Add(MetricRecord record) => _rows.Count < room && AddNew(Row(record));

    /// <summary>The first <paramref name="count"/> records that are not in the table yet.</summary>
    public void AddUpTo(IReadOnlyList<MetricRecord> records, int count)
    {
        for (var i = 0; i < records.Count && count > 0; i++)
            if (Add(records[i]))
                count--;
    }

    public void AddOverlay(MetricLine line, string axis)
    {
        if (_rows.Count >= room)
            return;
        var (name, owner) = (notes.Say(line.Name, slots), _sheet.OverlayOwners[axis]);
        AddNew(new(
            axis, name, notes.Say(line.Target, slots), notes.Say(line.Measure, slots), line.Frequency, OwnerOf(owner),
            _sheet.Baselines[_sheet.OverlayBaseline], _sheet.OverlayQuestion.With("name", '"' + name + '"')));
    }

    /// <summary>The two standing rows come last whatever is above them.</summary>
    public void Close(MetricRecord balance, MetricRecord dependency)
    {
        AddNew(Row(balance));
        AddNew(Row(dependency));
    }

    private bool AddNew(Metric row)
    {
        foreach (var other in _rows)
            if (other.Id == row.Id || other.Measurement == row.Measurement || other.Name == row.Name)
                return false;
        _rows.Add(row);
        return true;
    }

    private Metric Row(MetricRecord record)
    {
        var goods = subject.Physical ? record.Physical : null;
        notes.Cite(record.Target.Tags);
        return new(
            record.Id, slots.Fill(goods?.Name ?? record.Name), slots.Fill(goods?.Target ?? Target(record)), slots.Fill(goods?.Measure ?? record.Measure),
            record.Frequency, OwnerOf(record.Owner), _sheet.Baselines[record.Baseline], slots.Fill(goods?.Question ?? record.Question));
    }

    private string Target(MetricRecord record) =>
        record.LongCycle is { } late && subject.Industry?.LongCycle == true ? late
        : record.ByStage.TryGetValue(subject.Dials[Dial.Stage], out var staged) ? staged
        : record.Target.Text;

    private string OwnerOf(Role role) => subject.Brief.Governance.NameOf(role, Side.Ours) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : role.Title();
}
