using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>The six models: scoring tables, sheets, terms, dependency defaults (playbook §5–§7, §11, part 4 §4, part 5 §1, §7).</summary>
public sealed record ModelSheets
{
    public required ModelScoring Scoring { get; init; }
    public required ModelWords Words { get; init; }
    public required IReadOnlyDictionary<ModelId, ModelSheet> Sheets { get; init; }
    public required IReadOnlyList<PublicExample> Examples { get; init; }
    public required IReadOnlyDictionary<ModelId, ModelTerms> Terms { get; init; }
    public required TermRules Rules { get; init; }
    public required LegalSheet Legal { get; init; }
    public required DependencySheet Dependency { get; init; }
    public required IReadOnlyList<DependencyDefault> Defaults { get; init; }

    public static ModelSheets Read(PlaybookFiles files) => new()
    {
        Scoring = PlaybookYaml.Read<ModelScoring>(files, "model-scoring.yaml"),
        Words = PlaybookYaml.Read<ModelWords>(files, "model-words.yaml"),
        Sheets = PlaybookYaml.Read<List<ModelSheet>>(files, "model-sheets.yaml").ToDictionary(s => s.Model),
        Examples = PlaybookYaml.Read<List<PublicExample>>(files, "model-examples.yaml"),
        Terms = PlaybookYaml.Read<List<ModelTerms>>(files, "terms-models.yaml").ToDictionary(t => t.Model),
        Rules = PlaybookYaml.Read<TermRules>(files, "terms-rules.yaml"),
        Legal = PlaybookYaml.Read<LegalSheet>(files, "terms-legal.yaml"),
        Dependency = PlaybookYaml.Read<DependencySheet>(files, "dependency-parts.yaml"),
        Defaults = PlaybookYaml.Read<List<DependencyDefault>>(files, "dependency-defaults.yaml"),
    };

    /// <summary>The default answers of one side under one model (part 5 §1.1).</summary>
    public DependencyDefault DefaultOf(ModelId model, Side side)
    {
        foreach (var row in Defaults)
            if (row.Model == model && row.Side == side)
                return row;
        throw new InvalidOperationException($"no dependency defaults for {model}, {side}");
    }

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => ModelSheetsCheck.Problems(this, files, playbook);
}
