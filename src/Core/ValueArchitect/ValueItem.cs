using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>One thing that one side gives and the other receives in a year (playbook §9).</summary>
/// <param name="Giver">Ours or Theirs. An own gain of the partner stands on our side of the ledger and costs us nothing.</param>
/// <param name="Worth">Yearly money to the receiver; null for an unpriced item.</param>
/// <param name="Cost">Yearly money to the giver beside its investment, expected costs already multiplied by confidence.</param>
/// <param name="Weight">1–5, for an unpriced item or where everything is counted by weights.</param>
/// <param name="Counted">False when a larger item counts the same deals, or when the item is only shown.</param>
/// <param name="OwnGain">True when the worth is our assumption about the partner's own business.</param>
/// <param name="Given">False for an own gain that nobody gives.</param>
/// <param name="Fixer">Id of the fixer in force that the item stands for.</param>
public sealed record ValueItem(
    string Id, Side Giver, string? Row, ValueKind Kind, string Text, double? Worth, double Cost, double Weight, Confidence Confidence,
    bool Counted = true, bool OwnGain = false, bool Given = true, bool Typed = false, string? Fixer = null)
{
    public Side Receiver => Giver == Side.Ours ? Side.Theirs : Side.Ours;
}
