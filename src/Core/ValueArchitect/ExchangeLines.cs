using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>The items of a ledger as printed lines.</summary>
internal sealed class ExchangeLines(Case it, string currency, ItemLedger ledger, Slots slots, Notes notes)
{
    private readonly ValueTexts _texts = it.Playbook.Value.Texts;

    public IReadOnlyList<string> Given(Side giver) => [.. ledger.From(giver).Select(Line)];

    /// <summary>Gains of the partner's own business, which nobody gives.</summary>
    public IReadOnlyList<string> AlsoEarned() =>
    [
        .. ledger.Items.Where(i => i is { Given: false, Row: null, Worth: not null, Counted: true })
            .Select(i => Capital(slots.And(("text", i.Text), ("value", Money.Text(currency, i.Worth!.Value)), ("confidence", Word(i))).Fill(_texts.AlsoEarns.Text))),
    ];

    /// <summary>Capability, Access, Resource: what each side brings and what comes of it.</summary>
    public IReadOnlyList<ExchangeRow> Rows(ModelId model) =>
    [
        .. Enum.GetValues<ItemRow>().Select(row => new ExchangeRow(
            row.ToString(), Cell(model, row, Side.Ours, ItemGiver.Ours), Cell(model, row, Side.Theirs, ItemGiver.Theirs),
            Capital(notes.Say(it.Playbook.Value.Lines[model].Outcomes[row], slots)))),
    ];

    public static string Capital(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Cell(ModelId model, ItemRow row, Side giver, ItemGiver sheetGiver)
    {
        var texts = ledger.From(giver).Where(i => i.Row == row.ToString()).Select(i => i.Text).ToArray();
        return Capital(texts.Length > 0
            ? string.Join("; ", texts)
            : notes.Say(Usual(model, row, sheetGiver), slots));
    }

    /// <summary>The model's own line for a row that no item of the ledger speaks of.</summary>
    private Sourced Usual(ModelId model, ItemRow row, ItemGiver giver) =>
        it.Playbook.Value.Items[model].FirstOrDefault(i => i.Row == row && i.Giver == giver)?.Text ?? it.Playbook.Value.Lines[model].OurCells[row];

    private string Line(ValueItem item)
    {
        var values = slots.And(
            ("text", item.Text), ("confidence", Word(item)), ("weight", Money.Number(item.Weight)),
            ("value", Money.Text(currency, item.Worth ?? 0)), ("receiver", item.Receiver == Side.Ours ? _texts.You.Text : slots["partner"]));
        if (!item.Counted && item.Worth is not null && !item.Typed && !ledger.ByWeights)
            return Capital(values.Fill(_texts.ItemCounted.Text));
        if (item.Worth is null || ledger.ByWeights)
            return item.Typed && !ledger.ByWeights ? item.Text : Capital(values.Fill(_texts.ItemWeight.Text));
        var line = values.Fill(_texts.ItemMoney.Text);
        return Capital(item.Cost > 0 ? values.And(("line", line), ("cost", Money.Text(currency, item.Cost))).Fill(_texts.ItemCost.Text) : line);
    }

    private string Word(ValueItem item) => _texts.ConfidenceWords[item.Confidence];
}
