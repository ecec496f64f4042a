using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.ModelDesigner;

/// <summary>Writes the two model blocks and the integration plan (playbook §6, part 4 §4).</summary>
public static class ModelBlocks
{
    public static PartnershipModels Of(Case @case, ModelChoice choice, CommercialTerms terms, Slots slots, Notes notes) => new(
        choice,
        Block(@case, choice, choice.First, null, terms, slots, notes),
        Block(@case, choice, choice.Second, choice.SecondLater ? LaterOnce(@case, choice) : null, terms, slots, notes),
        IntegrationPlan.Of(@case, choice.First, slots, notes));

    private static ModelBlock Block(Case @case, ModelChoice choice, ModelId model, string? later, CommercialTerms terms, Slots slots, Notes notes)
    {
        var sheets = @case.Playbook.Models;
        var sheet = sheets.Sheets[model];
        var kind = sheet.KindGives && @case.Reading.OfferKindFound ? @case.Kind : null;
        return new(
            model, model.Title(),
            notes.Say(kind?.Gives[0] ?? sheet.YouGive[0], slots),
            notes.Say(kind?.Gets[0] ?? sheet.PartnerGives[0], slots),
            Line(@case, sheet.JointActivity, slots, notes),
            later is null ? Money(@case, choice, model, terms, slots, notes) : "",
            Pattern.Capital(notes.Say(sheet.Description, slots)),
            Line(@case, sheet.BestFor, slots, notes),
            sheets.Scoring.Models.First(m => m.Model == model).Commitment.Title(),
            ModelExamples.Of(@case, sheet, notes),
            later,
            later is null ? More(choice.Of(model), sheet, kind, slots, notes) : []);
    }

    /// <summary>A line of part 4 §4.1: physical wording, phrases without a known segment left out, slots filled.</summary>
    private static string Line(Case @case, Sourced line, Slots slots, Notes notes)
    {
        var words = @case.Playbook.Models.Words;
        var text = line.Text;
        if (@case.Physical)
            foreach (var (from, to) in words.Physical)
                text = text.Replace(from, to, StringComparison.Ordinal);
        if (!slots.Has("segment"))
            foreach (var phrase in words.WithoutSegment)
                text = text.Replace(phrase, "", StringComparison.Ordinal);
        notes.Cite(line.Tags);
        return Pattern.Capital(slots.Fill(text));
    }

    /// <summary>The terms' own share for the first model; the second, which nobody negotiated, has its default under the same preset.</summary>
    private static string Money(Case @case, ModelChoice choice, ModelId model, CommercialTerms terms, Slots slots, Notes notes)
    {
        var sheets = @case.Playbook.Models;
        var typed = model == choice.First ? terms.InForce.PartnerSharePercent : (double?)null;
        var figures = TermFigures.Of(sheets, model, sheets.Rules.Presets[terms.InForce.Preset], TermFigures.MarginOf(@case), typed);
        return TermMoney.Line(sheets, sheets.Terms[model], figures, slots, notes);
    }

    private static List<Fact> More(ModelScore score, ModelSheet sheet, OfferKind? kind, Slots slots, Notes notes)
    {
        var facts = new List<Fact>
        {
            new("Score", Pattern.Score(score.Score) + " of 100"),
            new("Why", string.Join(" ", score.Reasons)),
            new("You give the partner", Say(kind?.Gives ?? sheet.YouGive)),
            new("The partner gives", Say(kind?.Gets ?? sheet.PartnerGives)),
            new("The partner gets", Say(sheet.PartnerGets)),
            new("Joint value", Say(sheet.JointValue)),
            new("Usual situation", Pattern.Capital(notes.Say(sheet.SheetBestFor, slots))),
        };
        if (sheet.Attention is { } attention)
            facts.Add(new("Attention", Pattern.Capital(notes.Say(attention, slots))));
        return facts;

        string Say(IReadOnlyList<Sourced> lines) => Pattern.Capital(string.Join("; ", lines.Select(l => notes.Say(l, slots))));
    }

    private static string LaterOnce(Case @case, ModelChoice choice) =>
        @case.Playbook.Models.Words.LaterOnce.With(("opens", Pattern.List(choice.Of(choice.Second).Opens)));
}
