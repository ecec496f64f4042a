using System.Text.Json.Serialization;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Bot.Features;

/// <summary>A posted framework as data: the export format (design §6), and what a version keeps.</summary>
public sealed record FrameworkExport(
    string Id, string Name, int Version, string Objective, string? Partner, string PlaybookHash, DateOnly DerivedOn, ExportedReading Reading,
    IReadOnlyList<ExportedModel> ModelChoice, ExportedFit Fit, ExportedDependency Dependency, ExportedBalance Balance, ExportedValue Value,
    string Title, IReadOnlyList<ExportedSection> Sections)
{
    /// <summary>The terms in force; null in versions posted before they were kept as data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExportedTerms? Terms { get; init; }

    /// <summary>What nobody had confirmed; null in versions posted before it was kept as data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExportedAssumption>? Assumptions { get; init; }

    /// <summary>What every figure rests on; null in a version that was stored before figures were explained.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExportedFigure>? Figures { get; init; }

    public static FrameworkExport Of(string id, string name, int version, Framework framework)
    {
        var document = FrameworkDocument.Of(framework);
        var (fit, matrix) = (framework.Criteria.Fit, framework.Criteria.Matrix);
        var balance = framework.Value.Balance;
        var value = framework.Value.Quantification;
        return new(
            id, name, version, framework.Header.Objective, framework.Header.Partner, framework.PlaybookHash, framework.DerivedOn, ExportedReading.Of(framework.Header.Reading),
            [.. framework.Models.Choice.Scores.Select(s => new ExportedModel(s.Model.Slug(), s.Score, s.Gated, s.Reasons))],
            new(fit.Average, fit.Index, fit.Verdict, fit.Known, matrix.Total),
            new(ExportedIndex.Of(framework.Dependency.Ours), ExportedIndex.Of(framework.Dependency.Theirs)),
            new(balance.Ratio, balance.Band, balance.ReturnYou, balance.ReturnPartner, balance.ShareYou),
            new(ExportedScenario.Of(value.Conservative), ExportedScenario.Of(value.Base), ExportedScenario.Of(value.Upside)) { Currency = value.Currency },
            document.Title, [.. document.Sections.Select(ExportedSection.Of)])
        {
            Terms = ExportedTerms.Of(framework.Terms.InForce),
            Assumptions = [.. framework.Assumptions.Select(ExportedAssumption.Of)],
            Figures = [.. framework.Figures.Select(f => ExportedFigure.From(f, framework))],
        };
    }

    public Document Document() => new(Title, [.. Sections.Select(s => s.Section())]);
}

public sealed record ExportedModel(string Model, double Score, bool Gated, IReadOnlyList<string> Reasons);

/// <param name="Confidence">0–100, the weight of the criteria that are rated.</param>
public sealed record ExportedFit(double? Average, double? Index, string? Verdict, int Confidence, double MatrixTotal);

public sealed record ExportedDependency(ExportedIndex You, ExportedIndex Partner);

public sealed record ExportedIndex(double Index, string Band, IReadOnlyList<string> Traps)
{
    public static ExportedIndex Of(DependencyIndex index) => new(index.Index, index.Band, index.Traps);
}

public sealed record ExportedBalance(double Ratio, string Band, double ReturnYou, double ReturnPartner, double? ShareYou);

public sealed record ExportedValue(ExportedScenario Conservative, ExportedScenario Base, ExportedScenario Upside)
{
    /// <summary>ISO 4217, of the amounts; null in versions posted before it was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Currency { get; init; }
}

public sealed record ExportedScenario(double RoiPercent, int? PaybackMonth, double Npv)
{
    public static ExportedScenario Of(Scenario scenario) => new(scenario.RoiPercent, scenario.PaybackMonth, scenario.Npv);
}

public sealed record ExportedReading(
    IReadOnlyList<ExportedArchetype> Archetypes, string Confidence, IReadOnlyList<string> Regions, string? RegionWords, IReadOnlyList<string> Countries,
    string? Industry, string OfferKind, IReadOnlyList<string> Functions, string? Offer, string? Segment, IReadOnlyDictionary<string, int> Dials)
{
    public static ExportedReading Of(Reading reading) => new(
        [.. reading.Archetypes.Select(a => new ExportedArchetype(a.Archetype.Slug(), a.Weight))], reading.Confidence.ToString().ToLowerInvariant(),
        reading.Regions, reading.RegionWords, reading.Countries, reading.Industry, reading.OfferKind, reading.Functions, reading.Offer, reading.Segment,
        Enum.GetValues<Dial>().ToDictionary(d => char.ToLowerInvariant(d.ToString()[0]) + d.ToString()[1..], d => reading.Dials[d]));
}

public sealed record ExportedArchetype(string Archetype, double Weight);
