using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Playbooks;

/// <summary>Value items, quantification defaults, money rules (playbook §9, §10, part 4 §3, part 5 §7).</summary>
public sealed record ValueSheets
{
    public required ValueDefaults Defaults { get; init; }
    public required IReadOnlyDictionary<ModelId, IReadOnlyList<ValueItemSheet>> Items { get; init; }
    public required IReadOnlyDictionary<Archetype, ValueItemSheet> Extras { get; init; }
    public required ValueBalanceSheet Balance { get; init; }
    public required IReadOnlyDictionary<ModelId, ValueLineSheet> Lines { get; init; }
    public required ValueTexts Texts { get; init; }

    public static ValueSheets Read(PlaybookFiles files) => new()
    {
        Defaults = PlaybookYaml.Read<ValueDefaults>(files, "value-defaults.yaml"),
        Items = PlaybookYaml.Read<List<ValueItemSheet>>(files, "value-items.yaml").Where(i => i.Model is not null)
            .GroupBy(i => i.Model!.Value).ToDictionary(g => g.Key, g => (IReadOnlyList<ValueItemSheet>)[.. g]),
        Extras = PlaybookYaml.Read<List<ValueItemSheet>>(files, "value-extras.yaml").Where(i => i.Archetype is not null)
            .GroupBy(i => i.Archetype!.Value).ToDictionary(g => g.Key, g => g.First()),
        Balance = PlaybookYaml.Read<ValueBalanceSheet>(files, "value-balance.yaml"),
        Lines = PlaybookYaml.Read<Dictionary<ModelId, ValueLineSheet>>(files, "value-lines.yaml"),
        Texts = PlaybookYaml.Read<ValueTexts>(files, "value-texts.yaml"),
    };

    /// <summary>The partner's default share in percent for a model and an offer kind (part 5 §7.2).</summary>
    public double ShareOf(ModelId model, string kind) =>
        Defaults.Kinds.TryGetValue(kind, out var money) && money.Shares.TryGetValue(model, out var share) ? share : Defaults.Models[model].PartnerShare;

    /// <summary>What is wrong with these sheets, beyond what reading already refuses.</summary>
    public IEnumerable<PlaybookProblem> Check(PlaybookFiles files, Playbook playbook) => ValueSheetsCheck.Problems(this, files, playbook);
}
