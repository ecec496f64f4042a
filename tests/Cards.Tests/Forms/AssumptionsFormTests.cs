using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Cards.Tests.Forms;

public sealed class AssumptionsFormTests
{
    private const string Shown = "Assumed: ";

    public static TheoryData<ModelId> Models => [.. Enum.GetValues<ModelId>()];

    [Theory]
    [MemberData(nameof(Models))]
    public void Typing_what_is_shown_means_the_same_as_confirming_it(ModelId model)
    {
        var brief = new Brief { Objective = "expand into DACH healthcare", Partner = "Falcon", Model = new() { Model = model } };
        var framework = Strategist.Derive(brief, FormCases.Playbook, new(2026, 11, 22));
        var fields = AssumptionsForm.Open(brief, framework, FormCases.Playbook, "").Fields;
        fields.Count.ShouldBeInRange(10, AssumptionsForm.MostFields);
        var typed = 0;
        foreach (var field in fields.Where(f => f.Options.Count == 0 && f.Hint.StartsWith(Shown, StringComparison.Ordinal)))
        {
            var shown = field.Hint[Shown.Length..field.Hint.IndexOf(". Type =", StringComparison.Ordinal)];
            var (confirmed, retyped) = (Submit("="), Submit(shown));
            confirmed.Errors.ShouldBeEmpty(field.Id);
            retyped.Errors.ShouldBeEmpty($"{field.Id}: {shown}");
            BriefDiff.Between(confirmed.Brief, retyped.Brief).Select(c => c.Sentence).ShouldBeEmpty($"{field.Id}: {shown}");
            BriefDiff.Between(brief, confirmed.Brief).ShouldHaveSingleItem();
            typed++;

            AssumptionsOutcome Submit(string value) => AssumptionsForm.Submit(brief, framework, FormCases.Playbook, new Dictionary<string, string> { [field.Id] = value });
        }

        typed.ShouldBeGreaterThan(6);
    }
}
