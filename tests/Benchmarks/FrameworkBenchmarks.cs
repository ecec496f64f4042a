using BenchmarkDotNet.Attributes;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Benchmarks;

/// <summary>The way from a sentence to a framework, step by step and as a whole. Budget of the whole: 2 ms, 1 MB (design §11).</summary>
[MemoryDiagnoser]
public class FrameworkBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly Playbook _playbook = Playbook.Load(PlaybookFiles.Embedded());
    private readonly Brief _brief = new() { Objective = "expand into DACH healthcare" };
    private Framework _framework = null!;
    private Document _document = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _framework = Strategist.Derive(_brief, _playbook, Today);
        _document = FrameworkDocument.Of(_framework);
    }

    [Benchmark]
    public Reading Parse() => ObjectiveReader.Read(_brief, _playbook.Language, _playbook.Overlays, Today);

    [Benchmark]
    public Framework Derive() => Strategist.Derive(_brief, _playbook, Today);

    [Benchmark]
    public IReadOnlyList<string> Lint() => FrameworkLint.Check(_framework);

    [Benchmark]
    public Document ToDocument() => FrameworkDocument.Of(_framework);

    [Benchmark]
    public string PlainText() => PlainTextRenderer.Render(_document);

    [Benchmark]
    public string Markdown() => MarkdownRenderer.Render(_document);

    [Benchmark]
    public string Html() => HtmlRenderer.Render(_document);

    [Benchmark(Baseline = true, Description = "whole: derive, lint, all formats")]
    public int Whole()
    {
        var framework = Strategist.Derive(_brief, _playbook, Today);
        var findings = FrameworkLint.Check(framework);
        var document = FrameworkDocument.Of(framework);
        return findings.Count + PlainTextRenderer.Render(document).Length + MarkdownRenderer.Render(document).Length + HtmlRenderer.Render(document).Length;
    }
}
