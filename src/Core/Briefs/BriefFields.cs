using System.Collections.Frozen;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Briefs;

/// <summary>
/// Every field of the brief in one table: its form, its stable id (design §5), whose it is, and how it is read and written.
/// Forms, differences and exports are all driven by it.
/// </summary>
public static partial class BriefFields
{
    /// <summary>Ids of the forms that follow each other, in the order of their steps.</summary>
    public static readonly IReadOnlyList<string> Forms = ["brief", "criteria", "value", "model", "governance"];

    /// <summary>Id of the form that stands alone: the exit-readiness drill.</summary>
    public const string Drill = "drill";

    /// <summary>All fields, by form and in the order they are asked.</summary>
    public static IReadOnlyList<BriefField> All { get; } = [.. BriefForm(), .. CriteriaForm(), .. ValueForm(), .. ModelForm(), .. GovernanceForm(), .. DrillForm()];

    private static readonly FrozenDictionary<string, BriefField[]> ByForm = All.GroupBy(f => f.Form).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The fields of one form; none when the form is not one of the brief's.</summary>
    public static IReadOnlyList<BriefField> Of(string formId) => ByForm.GetValueOrDefault(formId, []);

    public static BriefField? Find(string formId, string fieldId) => Of(formId).FirstOrDefault(f => f.Id == fieldId);

    /// <summary>
    /// The brief with the values of one form. Fields that are not among the values keep what they have, ids the form does not know are
    /// left out, and where one value is wrong nothing is taken: the caller keeps what was typed.
    /// </summary>
    public static FormOutcome Apply(string formId, Brief brief, IReadOnlyDictionary<string, string> values, Playbook playbook)
    {
        var after = brief;
        var errors = new Dictionary<string, string>();
        foreach (var field in Of(formId))
        {
            if (!values.TryGetValue(field.Id, out var typed))
                continue;
            var written = field.Write(after, typed ?? "", playbook);
            if (written.Error is { } error)
                errors[field.Id] = error;
            else
                after = written.Brief;
        }

        return new(errors.Count == 0 ? after : brief, errors);
    }
}

/// <summary>What became of a submitted form: the new brief, or the old one and a sentence for each field that is wrong.</summary>
public sealed record FormOutcome(Brief Brief, IReadOnlyDictionary<string, string> Errors)
{
    public bool Accepted => Errors.Count == 0;
}
