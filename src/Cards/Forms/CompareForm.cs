using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>The form of a what-if: three settings A, B, C of five answers each. An empty answer is the brief's own.</summary>
public static class CompareForm
{
    public const string Id = "compare";
    private const string Letters = "ABC", Dials = "dials";
    private static readonly string[] Asked = ["model", "preset", "exclusivity", "noticeMonths", Dials];

    /// <param name="choice">Its runner-up is what B starts with while nothing is typed.</param>
    /// <param name="typed">What was typed before, by field id.</param>
    public static Form Open(ModelChoice choice, Playbook playbook, string state, IReadOnlyDictionary<string, string> typed)
    {
        var texts = FormTexts.Embedded.Forms[Id];
        FormField[] fields = [.. Letters.SelectMany(letter => Asked.Select(id => FieldOf(id, letter, texts, playbook)))];
        var start = typed.Count > 0 ? typed : new Dictionary<string, string> { ["modelB"] = choice.Second.Slug() };
        return new(Id, texts.Title, state, 1, 1, [.. fields.Select(f => f with { Value = start.GetValueOrDefault(f.Id, ""), Assumed = typed.Count == 0 && start.ContainsKey(f.Id) })],
            [.. new[] { "next", "back", "cancel" }.Select((id, i) => new FormAction(id, texts.Actions[id], i == 0))]) { Intro = texts.Intro };
    }

    /// <summary>The settings that were filled in, A always, or a sentence for each field that is wrong.</summary>
    /// <param name="brief">What the settings differ from; two that lead to the same are one too many.</param>
    public static (IReadOnlyList<(char Letter, Setting Setting)> Settings, IReadOnlyDictionary<string, string> Errors) Read(
        IReadOnlyDictionary<string, string> values, Brief brief, Playbook playbook)
    {
        var errors = new Dictionary<string, string>();
        var settings = Letters.Select(l => (Letter: l, Setting: Read(l, values, playbook, errors))).Where(s => s.Letter == Letters[0] || !s.Setting.Empty).ToArray();
        if (errors.Count > 0)
            return (settings, errors);
        var texts = FormTexts.Embedded.Forms[Id].Errors;
        if (settings.Length == 1)
            errors["modelB"] = texts["alone"];
        for (var i = 1; i < settings.Length; i++)
            if (Array.FindIndex(settings, 0, i, s => Setting.Same(s.Setting, settings[i].Setting, brief)) is >= 0 and var twin)
                errors["model" + settings[i].Letter] = texts["same"].Replace("{one}", settings[i].Letter.ToString(), StringComparison.Ordinal)
                    .Replace("{other}", settings[twin].Letter.ToString(), StringComparison.Ordinal);
        return (settings, errors);
    }

    private static Setting Read(char letter, IReadOnlyDictionary<string, string> values, Playbook playbook, Dictionary<string, string> errors)
    {
        var told = new Brief();
        foreach (var id in Asked.Where(a => a != Dials))
        {
            var written = BriefFields.Find("model", id)!.Write(told, Typed(id), playbook);
            told = written.Brief;
            if (written.Error is { } wrong)
                errors[id + letter] = wrong;
        }

        var (line, error) = DialsLine.Read(Typed(Dials));
        if (error is not null)
            errors[Dials + letter] = error;
        var auto = told.Model.Model is null && !string.IsNullOrWhiteSpace(Typed("model"));
        return new(auto, told.Model.Model, told.Model.Preset, told.Model.Exclusivity, told.Model.NoticeMonths, line?.Values ?? Setting.AsItIs.Dials, line?.Proven);

        string Typed(string id) => values.GetValueOrDefault(id + letter) ?? "";
    }

    private static FormField FieldOf(string id, char letter, FormText texts, Playbook playbook)
    {
        var text = texts.Fields[id];
        var like = BriefFields.Find("model", id);
        var label = text.Label.Replace("{letter}", letter.ToString(), StringComparison.Ordinal);
        var options = like is null ? [] : FieldKinds.OptionsOf(like, FormTexts.Embedded.Forms["model"].Fields[id], playbook);
        return new(id + letter, label, like is null ? FieldKind.Text : FieldKinds.Of(like.Shape), false, "", text.Hint, options)
        {
            Group = texts.Groups[letter.ToString()],
            Min = like?.Min,
            Max = like?.Max,
            MaxLength = like is null ? DialsLine.MaxLength : like.MaxLength,
        };
    }
}
