using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>
/// The four lists of candidate categories after the pass test, each category in its most specific list alone, sorted
/// (playbook part 4 §1.3, rules 1–3 and 5).
/// </summary>
internal sealed class CategoryLists
{
    /// <summary>From the most specific to the least; also the printed order.</summary>
    public static readonly string[] Order = ["industry", "function", "region", "objective"];

    private static readonly string[] Specificity = ["industry", "region", "function", "objective"];
    private readonly Case _case;
    private readonly ModelChoice _choice;
    private readonly PartnerSheets _sheets;
    private readonly Dictionary<string, List<PartnerCategory>> _lists = [];
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);

    public CategoryLists(Case c, ModelChoice choice)
    {
        (_case, _choice, _sheets) = (c, choice, c.Playbook.Partners);
        Objective = Offered("objective").Select(id => _sheets.Categories[id]).ToArray();
        Build(relaxed: false);
        if (_lists.Values.Sum(l => l.Count) < _sheets.Overlays.Fewest)
            Build(relaxed: true);
    }

    /// <summary>The objective's categories in listed order, whether they pass or not.</summary>
    public IReadOnlyList<PartnerCategory> Objective { get; }

    /// <summary>True when categories of a model close to model 2 were let in.</summary>
    public bool Relaxed { get; private set; }

    public IReadOnlyList<PartnerCategory> Of(string list) => _lists[list];

    public bool Passes(PartnerCategory category) => category.Models.Contains(_choice.First) || category.Models.Contains(_choice.Second);

    /// <summary>0 for a category that the model suits, 1 for one that only suits the other model.</summary>
    public int Rank(PartnerCategory category, ModelId model) => category.Models.Contains(model) ? 0 : 1;

    /// <summary>Best first for a model: named in two lists, then the model, then the list's own order.</summary>
    public IEnumerable<PartnerCategory> Sorted(string list, ModelId model) => _lists[list]
        .OrderBy(c => _sheets.Overlays.SoftwareKinds.Contains(_case.Kind.Id) && _sheets.Overlays.LastForSoftware.Contains(c.Id))
        .ThenBy(c => !_twice.Contains(c.Id)).ThenBy(c => Rank(c, model));

    private void Build(bool relaxed)
    {
        (Relaxed, var placed) = (relaxed, new HashSet<string>(StringComparer.Ordinal));
        _twice.Clear();
        foreach (var name in Specificity)
        {
            _lists[name] = [];
            foreach (var id in Offered(name))
            {
                var category = _sheets.Categories[id];
                if (!Passes(category) && !(relaxed && Near(category)))
                    continue;
                if (placed.Add(id))
                    _lists[name].Add(category);
                else if (!_lists[name].Contains(category))
                    _twice.Add(id);
            }
        }

        foreach (var (specific, general) in _sheets.Overlays.Replaces)
        {
            if (!placed.Contains(specific) || !placed.Contains(general))
                continue;
            _twice.Add(specific);
            foreach (var list in _lists.Values)
                list.RemoveAll(c => c.Id == general);
        }
    }

    private bool Near(PartnerCategory category)
    {
        var line = _choice.Of(_choice.Second).Score - _sheets.Overlays.RelaxedPoints;
        return category.Models.Any(m => _choice.Of(m).Score >= line);
    }

    private IEnumerable<string> Offered(string list)
    {
        var o = _sheets.Overlays;
        IEnumerable<string> ids = list switch
        {
            "industry" => Row(o.Industries, _case.Industry?.Id),
            "region" => _case.Regions.SelectMany(r => Row(o.Regions, r.Id)),
            "function" => _case.Functions.SelectMany(f => Row(o.Functions, f.Id)),
            _ => o.Objectives[_case.Archetype].Concat(_case.Reading.Archetypes.Skip(1).SelectMany(a => o.Objectives[a.Archetype].Take(2))),
        };
        return ids.Distinct().Where(Fits);
    }

    private static IReadOnlyList<string> Row(IReadOnlyDictionary<string, IReadOnlyList<string>> rows, string? id) =>
        id is not null && rows.TryGetValue(id, out var row) ? row : [];

    private bool Fits(string id)
    {
        var o = _sheets.Overlays;
        if (o.OnlyFor.TryGetValue(id, out var industry) && industry != _case.Industry?.Id && !Row(o.Industries, _case.Industry?.Id).Contains(id))
            return false;
        if (_case.Physical)
        {
            var kinds = _sheets.Categories[id].Kinds;
            return _choice.First == ModelId.Integration || _choice.Second == ModelId.Integration || kinds.Count == 0 || !kinds.All(o.DroppedForPhysical.Contains);
        }

        return !o.SoftwareKinds.Contains(_case.Kind.Id) || !o.DroppedForSoftware.Contains(id) || Row(o.Industries, _case.Industry?.Id).Contains(id);
    }
}
