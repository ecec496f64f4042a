using System.Globalization;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>The clauses of the term sheet in the specification's labels: exclusivity, intellectual property, exit, and what comes further.</summary>
internal static class TermClauses
{
    public static IReadOnlyList<Fact> Exclusivity(TermRules rules, ModelTerms terms, TermPreset preset, TermsInForce force, Slots slots, Notes notes)
    {
        var option = rules.Exclusivity[force.Exclusivity];
        var protection = terms.ProtectionDays == 0 ? 0 : terms.ProtectionDays + preset.ProtectionDays;
        var locked = force.Exclusivity == "min-sunset" && terms.Exclusivity == "none" && protection > rules.LockCountsFrom;
        var place = slots.Has("region") ? rules.Place : rules.PlaceUnknown;
        var months = preset.ExclusivityMonths == 0 ? rules.Presets[rules.DefaultPreset].ExclusivityMonths : preset.ExclusivityMonths;
        var filled = slots.And(
            ("protection", protection.ToString(CultureInfo.InvariantCulture)), ("grant", terms.Grant.Text), ("place", slots.Fill(place)),
            ("months", months.ToString(CultureInfo.InvariantCulture)));
        var scope = locked || option.Scope is null ? notes.Say(terms.NoneScope, filled) + (locked ? rules.LongLock : "") : notes.Say(option.Scope, filled);
        var plain = locked ? rules.Exclusivity["none"] : option;
        return
        [
            new("Scope", Pattern.Capital(scope)),
            new("Geography", Pattern.Capital(notes.Say(plain.Geography, filled))),
            new("Duration", Pattern.Capital(notes.Say(plain.Duration, filled))),
            new("Exceptions", Pattern.Capital(notes.Say(terms.Exceptions, filled))),
        ];
    }

    public static IReadOnlyList<Fact> IntellectualProperty(Case @case, TermRules rules, ModelTerms terms, Slots slots, Notes notes)
    {
        var joint = @case.Brief.Model.Ip is { } typed && rules.Ip.TryGetValue(typed, out var option) ? option : terms.Ip.Joint;
        return
        [
            new("Pre-existing", Pattern.Capital(notes.Say(terms.Ip.PreExisting, slots))),
            new("Joint development", Pattern.Capital(notes.Say(joint, slots))),
            new("Licensing", Pattern.Capital(notes.Say(terms.Ip.Licensing, slots))),
        ];
    }

    public static IReadOnlyList<Fact> Exit(Case @case, TermRules rules, ModelTerms terms, TermsInForce force, Slots slots, Notes notes)
    {
        var (ours, theirs) = (Period(rules, force.NoticeMonths), Period(rules, force.PartnerNoticeDays / 30));
        var notice = ours == theirs ? rules.NoticeBoth.With(("ours", ours)) : rules.NoticeOurs.With(("ours", ours), ("theirs", theirs));
        if (terms.NoticeMarket is { } market)
            notice += rules.NoticeMarket.With(("market", notes.Say(market, slots)));
        var tail = slots.With("tail", notes.Say(terms.Tail, slots));
        var data = @case.Brief.Model.Data is { } typed && rules.Data.TryGetValue(typed, out var option) ? notes.Say(option, slots) + "; " : "";
        return
        [
            new("Notice period", notice),
            new("Wind-down", Pattern.Capital(notes.Say(terms.WindDown, tail))),
            new("Data handling", Pattern.Capital(data + notes.Say(terms.DataAtExit, slots))),
            new("Non-compete", Pattern.Capital(notes.Say(terms.NonCompete, slots))),
        ];
    }

    public static IReadOnlyList<Fact> Further(Case @case, TermRules rules, ModelTerms terms, TermPreset preset, TermsInForce force, Slots slots, Notes notes)
    {
        var shorter = force.TermMonths != terms.TermMonths;
        var months = force.TermMonths.ToString(CultureInfo.InvariantCulture);
        var facts = new List<Fact>
        {
            new("Term", Pattern.Capital(shorter ? rules.CautiousTerm.With(("n", months)) : notes.Say(terms.Term, slots))),
            new("Renewal", Pattern.Capital(force.AutoRenew && force.TermMonths > 0 ? rules.RenewalAuto.With(("n", months)) : notes.Say(terms.Renewal, slots))),
            new("Preset", rules.Preset.With(("name", preset.Name), ("says", preset.Says))),
        };
        if (@case.Industry is { } industry)
            foreach (var line in industry.Terms)
                facts.Add(new(rules.TermsFor.With(("what", industry.Name)), Overlay(line)));
        foreach (var region in @case.Regions)
            facts.Add(new(rules.TermsFor.With(("what", region.Name)), Overlay(region.Terms)));
        return facts;

        string Overlay(Sourced line) => Pattern.Capital(CounselPrompts.WithoutReferences(@case.Playbook.Models.Legal, notes.Say(line, slots)));
    }

    /// <summary>"30 days", "90 days", "9 months": days up to six months when they are whole months, as the playbook's sheets say them.</summary>
    internal static string Period(TermRules rules, double months) => months <= 6
        ? rules.Days.With(("n", Pattern.Plain(Math.Round(months * 30))))
        : rules.Months.With(("n", Pattern.Plain(months)));
}
