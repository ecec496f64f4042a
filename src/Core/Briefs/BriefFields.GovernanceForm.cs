namespace StrategicPartnerships.Core.Briefs;

public static partial class BriefFields
{
    private const int PlaceLength = 300;

    private static BriefField[] GovernanceForm() =>
    [
        Person("yourSponsor", "Your executive sponsor", Side.Ours, g => g.YourSponsor, (g, x) => g with { YourSponsor = x }),
        Person("partnerSponsor", "Partner's executive sponsor", Side.Theirs, g => g.PartnerSponsor, (g, x) => g with { PartnerSponsor = x }),
        Person("yourManager", "Your partnership manager", Side.Ours, g => g.YourManager, (g, x) => g with { YourManager = x }),
        Person("partnerManager", "Partner's partnership manager", Side.Theirs, g => g.PartnerManager, (g, x) => g with { PartnerManager = x }),
        Person("yourTechnical", "Your technical lead", Side.Ours, g => g.YourTechnical, (g, x) => g with { YourTechnical = x }),
        Person("partnerTechnical", "Partner's technical lead", Side.Theirs, g => g.PartnerTechnical, (g, x) => g with { PartnerTechnical = x }),
        Person("yourSales", "Your sales lead", Side.Ours, g => g.YourSales, (g, x) => g with { YourSales = x }),
        Person("partnerSales", "Partner's sales lead", Side.Theirs, g => g.PartnerSales, (g, x) => g with { PartnerSales = x }),
        InGovernance("cadence", "Cadence", Side.Joint, FieldChoices.Of(FieldChoices.Cadences), g => g.Cadence, (g, x) => g with { Cadence = x }),
        InGovernance("time", "Meeting time", Side.Joint, FieldRules.Time, g => g.Time, (g, x) => g with { Time = x }),
        InGovernance("postTo", "Where to post", Side.Ours, FieldRules.Place(PlaceLength), g => g.PostTo, (g, x) => g with { PostTo = x }),
        InGovernance("checkIns", "Check-ins", Side.Joint, FieldChoices.YesNo, g => g.CheckIns, (g, x) => g with { CheckIns = x }),
    ];

    private static BriefField Person(string id, string name, Side side, Func<GovernanceAnswers, string?> get, Func<GovernanceAnswers, string?, GovernanceAnswers> set) =>
        InGovernance(id, name, side, side == Side.Ours ? FieldRules.Person(NameLength) : FieldRules.Text(NameLength, "The name"), get, set);

    private static BriefField InGovernance<T>(string id, string name, Side side, FieldRule<T> rule, Func<GovernanceAnswers, T> get, Func<GovernanceAnswers, T, GovernanceAnswers> set) =>
        BriefField.Of("governance", id, name, side, rule, b => get(b.Governance), (b, v) => b with { Governance = set(b.Governance, v) });
}
