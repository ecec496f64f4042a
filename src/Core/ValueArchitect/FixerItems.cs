using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>A fixer as one more counted item of the ledger (playbook §9): the same whether it is previewed or in force.</summary>
internal static class FixerItems
{
    /// <summary>The fixers of the brief in the order in which they were agreed; those that this playbook does not know are left out.</summary>
    public static IEnumerable<ValueItem> InForce(Case it, Basis basis, Slots slots, Notes notes)
    {
        var sheet = it.Playbook.Value.Balance;
        foreach (var id in it.Brief.Value.Fixers)
            foreach (var receiver in new[] { Side.Ours, Side.Theirs })
                if (sheet.Fixers.FirstOrDefault(f => FixerList.Id(f.Kind, receiver) == id) is { } fixer)
                    yield return Of(fixer, receiver, basis, sheet, slots, notes);
    }

    public static ValueItem Of(FixerSheet fixer, Side receiver, Basis basis, ValueBalanceSheet sheet, Slots slots, Notes notes)
    {
        var id = FixerList.Id(fixer.Kind, receiver);
        return new(
            id, receiver == Side.Ours ? Side.Theirs : Side.Ours, ItemLedger.RowOf(fixer.Kind), fixer.Kind,
            notes.Say(receiver == Side.Ours ? fixer.Ours : fixer.Theirs, slots), basis.Amount(fixer.Worth) ?? 0,
            fixer.Cost is { } cost ? basis.Amount(cost) ?? 0 : 0, sheet.DefaultWeight, fixer.Confidence, Fixer: id);
    }
}
