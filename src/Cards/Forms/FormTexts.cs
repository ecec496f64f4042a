using System.Text;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Forms;

/// <summary>What people read in the forms, from <c>forms.yaml</c>: apart from code, so that wording changes without it.</summary>
internal sealed record FormTexts
{
    private const string Name = "forms.yaml";

    public static readonly FormTexts Embedded = Read();

    /// <summary>Button labels by action id.</summary>
    public required IReadOnlyDictionary<string, string> Actions { get; init; }

    /// <summary>Says which model <c>auto</c> stands for; <c>{model}</c> is its name.</summary>
    public required string Picked { get; init; }
    public required IReadOnlyDictionary<string, FormText> Forms { get; init; }

    private static FormTexts Read()
    {
        using var reader = new StreamReader(typeof(FormTexts).Assembly.GetManifestResourceStream("forms/" + Name)!, Encoding.UTF8);
        return PlaybookYaml.Read<FormTexts>(Name, reader.ReadToEnd());
    }
}

internal sealed record FormText
{
    public required string Title { get; init; }
    public required string Intro { get; init; }
    public required IReadOnlyDictionary<string, FieldText> Fields { get; init; }

    /// <summary>Headings of groups that the same fields repeat under, button labels and error sentences of its own, where a form has them.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = new Dictionary<string, string>();
    public IReadOnlyDictionary<string, string> Actions { get; init; } = new Dictionary<string, string>();
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}

internal sealed record FieldText
{
    public required string Group { get; init; }
    public required string Label { get; init; }
    public required string Hint { get; init; }

    /// <summary>Labels by option value; options that the playbook lists are named there.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
