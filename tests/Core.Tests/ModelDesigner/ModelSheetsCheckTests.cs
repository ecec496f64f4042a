using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

/// <summary>A company's own playbook must be told what is wrong with it, and where.</summary>
public sealed class ModelSheetsCheckTests
{
    [Theory]
    [InlineData("model-scoring.yaml", "goalWeight: 40", "goalWeight: 41", "sum to 101")]
    [InlineData("model-scoring.yaml", "referral: 3, reseller: 5", "referral: 3, reseller: 6", "affinity runs from 0 to 5")]
    [InlineData("terms-rules.yaml", "defaultPreset: standard", "defaultPreset: usual", "names no preset")]
    [InlineData("terms-models.yaml", "work: resells", "work: sells", "no limit")]
    [InlineData("dependency-defaults.yaml", "index: 15.4", "index: 15.5", "does not recompute")]
    [InlineData("dependency-defaults.yaml", "autoRenew: false", "autoRenew: true", "no default renews by itself")]
    [InlineData("dependency-parts.yaml", "weight: 25", "weight: 26", "do not sum to 100")]
    [InlineData("dependency-parts.yaml", "{id: exitOwner,", "{id: exitPerson,", "not the fields of the drill form")]
    [InlineData("dependency-parts.yaml", "  ready: ready", "  done: ready", "the verdict ready is missing")]
    [InlineData("dependency-parts.yaml", "  partner-owns: we own the contract", "  partner-has: we own the contract", "no words from the partner's side")]
    [InlineData("model-examples.yaml", "industries: [cyber]", "industries: [cyborg]", "cyborg is no industry")]
    public void A_wrong_playbook_is_refused_with_the_file_and_the_reason(string file, string from, string to, string what)
    {
        var files = PlaybookFiles.Embedded();
        var text = files.Text(file);
        text.ShouldContain(from);
        var own = files.Replace(new Dictionary<string, string> { [file] = text.Replace(from, to, StringComparison.Ordinal) });
        Should.Throw<PlaybookException>(() => Playbook.Load(own)).Problems.ShouldContain(p => p.File == file && p.What.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_dial_and_every_model_has_its_words_and_sheets()
    {
        var sheets = TestCases.Playbook.Models;
        sheets.Words.Dials.Count.ShouldBe(9);
        sheets.Sheets.Count.ShouldBe(Enum.GetValues<ModelId>().Length);
        sheets.Terms.Count.ShouldBe(6);
        sheets.Defaults.Count.ShouldBe(12);
        sheets.Examples.Count.ShouldBe(18);
    }
}
