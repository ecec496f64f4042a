using CsCheck;
using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class ReadingPropertiesTests
{
    private static readonly string[] Pieces =
    [
        "by", "before", "within", "99999999999", "end of", "Q4", "2099", "June", "31", "€", "$2m", "5%", "the", "US", "u.s.", "r&d", "our", "with a", "sell", "to", "Europe", "customers",
        "co-develop", "{offer}", "[x]", "-", "–", "…", "½", "İstanbul", "ﬁnance", "日本", "\ud800", "\udc00", "e\u0301", "\u200b", "😀", "a.b.c.", "@region", "~", "*", "0", "first", "in the next", ",",
    ];

    [Fact]
    public void Any_text_is_read_without_throwing() => Gen.String[0, 700].Sample(text => ObjectiveReaderTests.Read(text).Archetypes.Count is 1 or 2);

    [Fact]
    public void Any_mix_of_meaningful_pieces_makes_a_case_without_open_slots() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Sample(pieces =>
        {
            var brief = new Brief { Objective = string.Join(" ", pieces) };
            var slots = CaseReader.Read(brief, TestCases.Playbook, TestCases.Today).Slots;
            return slots.Fill("{n} {x} {deadline} {category} {partner}").Length > 0 && ObjectiveReaderTests.Read(brief.Objective, new Brief { Region = brief.Objective, Industry = brief.Objective, OfferKind = brief.Objective, Function = brief.Objective }) is not null;
        });

    [Fact]
    public void The_same_sentence_is_read_the_same_and_spaces_and_case_do_not_matter()
    {
        foreach (var objective in FortyCases.Objectives.Where(o => !o.Contains("US", StringComparison.Ordinal)))
        {
            var expected = Told(objective);
            Told(objective).ShouldBe(expected);
            Told("  " + objective.Replace(" ", "   ", StringComparison.Ordinal) + " \n").ShouldBe(expected, objective);
            Told(objective.ToUpperInvariant()).ShouldBe(expected, objective);
            Told(objective.ToLowerInvariant()).ShouldBe(expected, objective);
        }
    }

    [Fact]
    public void Every_slot_that_the_playbook_names_has_words()
    {
        var slots = CaseReader.Read(new Brief(), TestCases.Playbook, TestCases.Today).Slots;
        foreach (var slot in new[] { "offer", "segment", "audience", "route", "region", "market", "company", "partner", "category", "gap", "exposure", "deadline", "n", "x", "directCac", "low", "high", "outcome", "product", "proof", "need" })
            slots[slot].ShouldNotBe(slot);
    }

    private static string Told(string objective)
    {
        var read = ObjectiveReaderTests.Read(objective);
        var dials = Enum.GetValues<Dial>().Select(d => read.Dials[d]);
        return string.Join("|", string.Join("+", read.Archetypes.Select(a => a.Archetype)), string.Join(",", read.Regions), read.Industry, read.OfferKind, string.Join(",", read.Functions), (read.Offer + "|" + read.Segment + "|" + read.Route).ToUpperInvariant().Replace("   ", " ", StringComparison.Ordinal), string.Join(",", dials), read.Deadline);
    }
}
