using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Drafts the commercial terms of the first model (playbook §7, part 5 §1.2, §7.2, §7.3).</summary>
public static class TermSheet
{
    /// <param name="presetOverride">cautious, standard or partner-first, for a what-if; otherwise the brief's, otherwise standard.</param>
    public static CommercialTerms Draft(Case @case, ModelChoice choice, Slots slots, Notes notes, string? presetOverride = null)
    {
        var sheets = @case.Playbook.Models;
        var rules = sheets.Rules;
        var terms = sheets.Terms[choice.First];
        var preset = rules.Presets[PresetOf(@case, presetOverride)];
        var (figures, force) = Figures(@case, choice.First, presetOverride);
        Assumptions(@case, rules, figures, force, preset, notes);
        return new()
        {
            RevenueModel = TermMoney.Facts(sheets, terms, figures, slots, notes),
            Exclusivity = TermClauses.Exclusivity(rules, terms, preset, force, slots, notes),
            IntellectualProperty = TermClauses.IntellectualProperty(@case, rules, terms, slots, notes),
            Exit = TermClauses.Exit(@case, rules, terms, force, slots, notes),
            Further = TermClauses.Further(@case, rules, terms, preset, force, slots, notes),
            LegalPrompts = CounselPrompts.Of(@case, choice.First, notes),
            Warnings = TermWarnings.Of(@case, sheets, choice.First, figures, force, notes),
            InForce = force,
        };
    }

    /// <summary>The figures of the terms alone, without a clause.</summary>
    internal static (TermFigures Figures, TermsInForce Force) Figures(Case @case, ModelId model, string? presetOverride)
    {
        var (sheets, id) = (@case.Playbook.Models, PresetOf(@case, presetOverride));
        var figures = TermFigures.Of(sheets, model, sheets.Rules.Presets[id], TermFigures.MarginOf(@case), @case.Brief.Value.PartnerShare);
        return (figures, InForce(@case, sheets, model, id, figures));
    }

    internal static string PresetOf(Case @case, string? presetOverride)
    {
        var rules = @case.Playbook.Models.Rules;
        var wanted = presetOverride ?? @case.Brief.Model.Preset;
        return wanted is not null && rules.Presets.ContainsKey(wanted) ? wanted : rules.DefaultPreset;
    }

    /// <summary>Answers win over the preset, the preset over the model.</summary>
    private static TermsInForce InForce(Case @case, ModelSheets sheets, ModelId model, string presetId, TermFigures figures)
    {
        var (typed, terms, rules) = (@case.Brief.Model, sheets.Terms[model], sheets.Rules);
        var preset = rules.Presets[presetId];
        var row = sheets.DefaultOf(model, Side.Ours);
        var locked = terms.ProtectionDays > 0 && terms.ProtectionDays + preset.ProtectionDays > rules.LockCountsFrom;
        var exclusivity = preset.ExclusivityMonths == 0 ? "none" : locked ? "min-sunset" : terms.Exclusivity;
        return new(
            presetId, figures.Share,
            typed.Exclusivity is { } wish && rules.Exclusivity.ContainsKey(wish) ? wish : exclusivity,
            typed.NoticeMonths ?? terms.NoticeMonths, typed.AutoRenew ?? false,
            typed.Ip is { } ip && rules.Ip.ContainsKey(ip) ? ip : row.Ip,
            typed.Data is { } data && rules.Data.ContainsKey(data) ? data : row.Data,
            typed.PartnerNoticeDays ?? terms.PartnerNoticeDays,
            preset.ShorterTerm ? terms.CautiousTermMonths : terms.TermMonths, terms.SharesRecurring);
    }

    private static void Assumptions(Case @case, TermRules rules, TermFigures figures, TermsInForce force, TermPreset preset, Notes notes)
    {
        var (typed, words) = (@case.Brief.Model, @case.Playbook.Models.Dependency.Words);
        if (!figures.Typed)
            notes.Assume(rules.AssumeShare, Pattern.Plain(figures.Share) + " %", "partnerShare", Side.Joint);
        if (typed.Preset is null)
            notes.Assume(rules.AssumePreset, preset.Name, "preset");
        if (typed.NoticeMonths is null)
            notes.Assume(rules.AssumeNotice, TermClauses.Period(rules, force.NoticeMonths), "noticeMonths", Side.Joint);
        if (typed.Exclusivity is null)
            notes.Assume(rules.AssumeExclusivity, words[force.Exclusivity], "exclusivity", Side.Joint);
        if (typed.Ip is null)
            notes.Assume(rules.AssumeIp, words[force.Ip], "ip", Side.Joint);
        if (typed.Data is null)
            notes.Assume(rules.AssumeData, words[force.Data], "data");
    }
}
