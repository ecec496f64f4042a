using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Frameworks;

/// <summary>What a what-if changes in a brief (playbook §5, what-if). A null member means "as the brief has it".</summary>
/// <param name="Auto">True gives the choice back to the strategist; then <paramref name="Model"/> is null.</param>
/// <param name="Dials">Each 1–5.</param>
public sealed record Setting(
    bool Auto, ModelId? Model, string? Preset, string? Exclusivity, double? NoticeMonths, IReadOnlyDictionary<Dial, int> Dials, bool? Proven)
{
    public static readonly Setting AsItIs = new(false, null, null, null, null, new Dictionary<Dial, int>(), null);

    public bool Empty => this is { Auto: false, Model: null, Preset: null, Exclusivity: null, NoticeMonths: null, Dials.Count: 0, Proven: null };

    /// <summary>The brief with this setting: the derivation of it is what the comparison shows.</summary>
    public Brief Apply(Brief brief) => brief with
    {
        Model = brief.Model with
        {
            Model = Auto ? null : Model ?? brief.Model.Model,
            Preset = Preset ?? brief.Model.Preset,
            Exclusivity = Exclusivity ?? brief.Model.Exclusivity,
            NoticeMonths = NoticeMonths ?? brief.Model.NoticeMonths,
        },
        Dials = Dials.Count == 0 ? brief.Dials : brief.Dials.Where(d => !Dials.ContainsKey(d.Key)).Concat(Dials).OrderBy(d => d.Key).ToDictionary(),
        Proven = Proven ?? brief.Proven,
    };

    /// <summary>
    /// The answers that a setting speaks of, as <paramref name="from"/> has them, in <paramref name="current"/>: what was answered
    /// otherwise since the comparison was made stays.
    /// </summary>
    public static Brief Carry(Brief from, Brief current) => current with
    {
        Model = current.Model with { Model = from.Model.Model, Preset = from.Model.Preset, Exclusivity = from.Model.Exclusivity, NoticeMonths = from.Model.NoticeMonths },
        Dials = from.Dials,
        Proven = from.Proven,
    };

    public static bool Same(Setting one, Setting other, Brief brief) => BriefJson.Write(one.Apply(brief)) == BriefJson.Write(other.Apply(brief));

    /// <summary>In words, for a column's head: "Reseller, cautious, notice 6 months, urgency 5"; the sheet's words where nothing differs.</summary>
    public string Tell(ComparisonSheet words)
    {
        var told = Apply(new());
        var parts = new List<string>();
        if (Auto)
            parts.Add(words.Auto);
        foreach (var id in new[] { "model", "preset", "exclusivity", "noticeMonths" })
            if (BriefFields.Find("model", id) is { } field && field.Read(told).Length > 0)
                parts.Add(words.Names.TryGetValue(id, out var name) ? name + " " + field.Tell(told) : field.Tell(told));
        var dials = new DialsLine(Dials, Proven).Print();
        return parts.Count == 0 && dials.Length == 0 ? words.AsItIs : string.Join(", ", [.. parts, .. dials.Length > 0 ? [dials] : Array.Empty<string>()]);
    }
}
