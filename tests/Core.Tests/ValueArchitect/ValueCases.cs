using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;
using StrategicPartnerships.Core.ValueArchitect;

namespace StrategicPartnerships.Core.Tests.ValueArchitect;

/// <summary>Cases at the default terms of a model, or with another share.</summary>
internal static class ValueCases
{
    public static TermsInForce Terms(ModelId model, double? share = null, string kind = "software")
    {
        var money = TestCases.Playbook.Value.Defaults.Models[model];
        return new("standard", share ?? TestCases.Playbook.Value.ShareOf(model, kind), "none", 3, false, "own", "ours", 90, 12, money.Recurring);
    }

    public static ValueQuantification Quantify(ModelId model, Case? it = null, TermsInForce? terms = null, Notes? notes = null) =>
        ValueQuantifier.Quantify(it ?? TestCases.Of(Archetype.Revenue), model, terms ?? Terms(model, kind: it?.Kind.Id ?? "software"), notes ?? new());

    public static MutualValueMap Design(ModelId model, Case? it = null, TermsInForce? terms = null, Notes? notes = null)
    {
        var (theCase, inForce, said) = (it ?? TestCases.Of(Archetype.Revenue), terms ?? Terms(model, kind: it?.Kind.Id ?? "software"), notes ?? new());
        var value = ValueQuantifier.Quantify(theCase, model, inForce, said);
        var choice = new ModelChoice([], model, model, false, false, 0, "clear", [], [], "", Commitment.Medium);
        return ExchangeDesigner.Design(theCase, choice, inForce, value, theCase.Slots, said);
    }
}
