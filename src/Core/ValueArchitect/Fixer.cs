using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.ValueArchitect;

/// <summary>One way to right the balance (playbook §9), with what it would come to. Applying it gives exactly these figures.</summary>
/// <param name="Id"><c>{kind}-to-us</c>, <c>{kind}-to-partner</c>, or <c>share-{percent}</c> with the partner's share that it sets.</param>
/// <param name="Text">As printed, the ratio it would give included.</param>
/// <param name="Label">The same in a few words, for a button.</param>
/// <param name="Receiver">The side that gains, Ours or Theirs.</param>
/// <param name="Ratio">0–1, after it.</param>
/// <param name="Band">After it: balanced, tilted or one-sided.</param>
/// <param name="LosingSide">The side that would still get back less than it gives.</param>
/// <param name="Share">The partner's share in percent that it sets; null for one more item.</param>
public sealed record Fixer(
    string Id, string Text, string Label, Side Receiver, double Ratio, string Band, Side? LosingSide, double ReturnYou, double ReturnPartner, double? Share = null)
{
    /// <summary>The brief with this fixer in force.</summary>
    public Brief On(Brief brief) => brief with
    {
        Value = Share is { } share
            ? brief.Value with { PartnerShare = share }
            : brief.Value with { Fixers = brief.Value.Fixers.Contains(Id) ? brief.Value.Fixers : [.. brief.Value.Fixers, Id] },
    };
}
