using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>
/// One empty field for each open assumption that a field of the brief can settle: an answer is somebody's word, and nothing is confirmed
/// by leaving it alone. Ids are <c>{form}.{field}</c> (<c>value.acv</c>), because field ids repeat across forms. Fields come in the order of worth of
/// <c>assumption-owners.yaml</c> and are grouped by who can confirm them, the group of the weightiest first.
/// </summary>
public static class AssumptionsForm
{
    public const string Id = "assumptions";

    /// <summary>More would not fit the smallest dialog; those left out come with the next round.</summary>
    public const int MostFields = 30;

    private const string Confirm = "=";

    public static Form Open(Brief brief, Framework framework, Playbook playbook, string state)
    {
        var texts = FormTexts.Embedded.Forms[Id];
        var fields = Settleable(brief, framework, playbook).Take(MostFields).Select(o => Field(o, texts, framework, playbook)).ToArray();
        var groups = fields.Select(f => f.Group).Distinct().ToList();
        return new(Id, texts.Title, state, 1, 1, [.. fields.OrderBy(f => groups.IndexOf(f.Group))],
            [new("next", "Show the result", true), new("post", "Post framework", false), new("cancel", "Discard", false)]) { Intro = texts.Intro };
    }

    /// <summary>
    /// The brief with what was confirmed and replaced; where one answer is wrong nothing is taken. "=", "ok" and, where no yes or no is asked for,
    /// "yes" confirm what was assumed.
    /// </summary>
    /// <param name="framework">Derived from <paramref name="brief"/>: says what was assumed.</param>
    public static AssumptionsOutcome Submit(Brief brief, Framework framework, Playbook playbook, IReadOnlyDictionary<string, string> values)
    {
        var (after, errors, confirmed, replaced) = (brief, new Dictionary<string, string>(), 0, 0);
        var open = Settleable(brief, framework, playbook).ToDictionary(o => IdOf(o.Field), o => o.Assumption);
        foreach (var (id, typed) in values)
        {
            if (string.IsNullOrWhiteSpace(typed) || id.Split('.') is not [var form, var name] || BriefFields.Find(form, name) is not { } field)
                continue;
            var assumed = open.TryGetValue(id, out var assumption) ? Assumed(field, assumption, framework, playbook) : field.Read(brief);
            var confirms = Confirms(field, typed);
            if (confirms && assumed.Length == 0)
            {
                errors[id] = "There is no value to confirm here yet. Write the right one, or leave it empty to keep it open.";
                continue;
            }

            var written = field.Write(after, confirms ? assumed : typed, playbook);
            if (written.Error is { } error)
            {
                errors[id] = error;
                continue;
            }

            after = written.Brief;
            _ = !open.ContainsKey(id) ? 0 : assumed.Length > 0 && field.Read(after) == field.Canonical(assumed, playbook) ? confirmed++ : replaced++;
        }

        return errors.Count == 0 ? new(after, errors, confirmed, replaced) : new(brief, errors, 0, 0);
    }

    /// <summary>The fields that are still to be told, in the order of worth.</summary>
    private static IEnumerable<(BriefField Field, Assumption Assumption)> Settleable(Brief brief, Framework framework, Playbook playbook)
    {
        var assumptions = framework.Assumptions.Where(a => a.Form.Length > 0).GroupBy(a => a.Field).ToDictionary(g => g.Key, g => g.First());
        foreach (var owner in playbook.Frameworks.Owners.Owners)
            if (owner.Form is { } form && assumptions.TryGetValue(owner.Field, out var assumption))
                foreach (var id in owner.Fields)
                    if (BriefFields.Find(form, id) is { } field && field.Read(brief).Length == 0)
                        yield return (field, assumption);
    }

    private static FormField Field((BriefField Field, Assumption Assumption) open, FormText texts, Framework framework, Playbook playbook)
    {
        var (field, assumption) = open;
        var text = FormTexts.Embedded.Forms[field.Form].Fields[field.Id];
        var options = FieldKinds.OptionsOf(field, text, playbook);
        var assumed = Assumed(field, assumption, framework, playbook);
        var hint = assumed.Length == 0 ? "unknown" : options.Count > 0 ? "chosen" : "typed";
        // Whatever is not chosen is typed as text: a number widget would not take the "=".
        var kind = options.Count > 0 ? FieldKinds.Of(field.Shape) : FieldKind.Text;
        var told = options.FirstOrDefault(o => o.Value == assumed)?.Label ?? (assumed.Length > 0 ? InUnit(field, assumed, playbook) : assumption.Value);
        return new(IdOf(field), text.Label, kind, false, "", texts.Fields[hint].Hint.Replace("{value}", told, StringComparison.Ordinal), options)
        {
            Group = assumption.Confirmer,
            MaxLength = field.MaxLength,
        };
    }

    /// <summary>The value in the unit that the field asks for: whoever types what is shown means what is shown.</summary>
    private static string InUnit(BriefField field, string assumed, Playbook playbook) => field.Tell(field.Write(new(), assumed, playbook).Brief);

    /// <summary>What "=" stands for, as the field takes it; empty where the strategist has no value that could be told.</summary>
    private static string Assumed(BriefField field, Assumption assumption, Framework framework, Playbook playbook) =>
        Prefill.Of(field, framework, playbook) is { Length: > 0 } value ? value
        : field.Shape == FieldShape.Date ? field.Canonical(assumption.Value, playbook) ?? "" : "";

    private static bool Confirms(BriefField field, string typed) => typed.Trim().ToLowerInvariant() switch
    {
        Confirm or "ok" => true,
        "yes" => field.Shape != FieldShape.YesNo,
        _ => false,
    };

    private static string IdOf(BriefField field) => field.Form + "." + field.Id;
}

/// <param name="Brief">The one before where an answer is wrong.</param>
/// <param name="Errors">By field id of the form.</param>
/// <param name="Confirmed">Assumed values that stand as they were.</param>
public sealed record AssumptionsOutcome(Brief Brief, IReadOnlyDictionary<string, string> Errors, int Confirmed, int Replaced);
