using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The terms in force as data. Option values are those of the forms; percentages 0–100.</summary>
/// <param name="TermMonths">0 for rolling.</param>
public sealed record ExportedTerms(
    string Preset, double PartnerSharePercent, string Exclusivity, double NoticeMonths, bool AutoRenew, string Ip, string Data,
    double PartnerNoticeDays, int TermMonths, bool SharesRecurring)
{
    public static ExportedTerms Of(TermsInForce t) => new(
        t.Preset, t.PartnerSharePercent, t.Exclusivity, t.NoticeMonths, t.AutoRenew, t.Ip, t.Data, t.PartnerNoticeDays, t.TermMonths, t.SharesRecurring);

    public TermsInForce InForce() => new(Preset, PartnerSharePercent, Exclusivity, NoticeMonths, AutoRenew, Ip, Data, PartnerNoticeDays, TermMonths, SharesRecurring);
}

/// <param name="Form">The form of the field that settles it; empty where no field does.</param>
/// <param name="Side"><c>ours theirs joint</c>.</param>
/// <param name="Confirmer">A person, or a role and its side.</param>
public sealed record ExportedAssumption(string What, string Value, string Form, string Field, string Side, string Confirmer)
{
    public static ExportedAssumption Of(Assumption a) => new(a.What, a.Value, a.Form, a.Field, a.Who switch
    {
        Core.Briefs.Side.Ours => "ours",
        Core.Briefs.Side.Theirs => "theirs",
        _ => "joint",
    }, a.Confirmer);
}
