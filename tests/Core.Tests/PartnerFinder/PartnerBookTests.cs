using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class PartnerBookTests
{
    private static readonly int[] Weights = FitIndex.Weights(PartnerCases.Sheets, [new(Archetype.Revenue, 1)]);

    [Theory]
    [InlineData(Commitment.Low, 1, 50)]
    [InlineData(Commitment.Medium, 3, 35)]
    [InlineData(Commitment.Medium, 5, 20)]
    [InlineData(Commitment.High, 5, 8)]
    [InlineData(Commitment.VeryHigh, 1, 3)]
    public void A_manager_carries_fewer_the_heavier_they_are(Commitment commitment, int complexity, double limit) =>
        ManagerLoad.Limit(PartnerCases.Sheets.Fit.Book, commitment, complexity).ShouldBe(limit);

    [Fact]
    public void Three_alliances_fill_a_manager_and_the_fourth_is_too_much()
    {
        Book(Alliances(3)).Warnings.ShouldBeEmpty();
        Book(Alliances(3)).Within.ShouldContain("Ana with 100 %");
        var over = Book(Alliances(4));
        over.Loads[0].Load.ShouldBe(4 / 3.0, 1e-6);
        over.Warnings.ShouldHaveSingleItem().ShouldBe(
            "Ana is named partnership manager of 4 partnerships (4 Very High): 134 % of what one manager can carry. Hand over or put off the lowest in rank: P4.");
        over.Within.ShouldBeEmpty();
    }

    [Fact]
    public void Eight_of_a_high_commitment_are_exactly_enough_and_a_light_one_on_top_is_too_much()
    {
        var eight = Enumerable.Range(1, 8).Select(n => Entry($"P{n}", 4, Commitment.High)).ToArray();
        Book(eight).Warnings.ShouldBeEmpty();
        Book([.. eight, Entry("Light", 5, Commitment.Low)]).Warnings.ShouldHaveSingleItem().ShouldContain("put off the lowest in rank: P8.");
    }

    [Fact]
    public void Partnerships_without_a_manager_count_as_one_manager_and_case_does_not_part_managers()
    {
        var book = Book([.. Enumerable.Range(1, 4).Select(n => Entry($"P{n}", 4, Commitment.VeryHigh, null)), Entry("A", 3, Commitment.Low, "ana"), Entry("B", 3, Commitment.Low, "Ana")]);
        book.Loads.Count.ShouldBe(2);
        book.Warnings.ShouldHaveSingleItem().ShouldStartWith("4 partnerships name no partnership manager on your side");
    }

    [Fact]
    public void Concentration_is_told_from_two_shares_on()
    {
        Book([Entry("A", 4, share: 30), Entry("B", 4)]).Concentration.ShouldBeNull();
        Book([Entry("A", 4, share: 30), Entry("B", 4, share: 10), Entry("C", 4)]).Concentration!.ShouldStartWith("Concentration of the book: HHI 0.63, concentrated");
        Book([.. Enumerable.Range(1, 12).Select(n => Entry($"P{n:00}", 4, share: 5))]).Concentration!.ShouldContain("HHI 0.08, diversified");
        Book([Entry("A", 4, share: 0), Entry("B", 4, share: 0)]).Concentration.ShouldBeNull();
    }

    [Fact]
    public void An_unrated_partnership_has_a_dash_for_a_rank_and_a_no_in_the_screen_is_told_beside_the_quadrant()
    {
        var unrated = Entry("Unrated", 4) with { Contender = new("Unrated", Weights, new int?[12], 70, 4) };
        var rows = Book([unrated, Entry("Rated", 5) with { ScreenStops = true }]).Rows;
        (rows[0].Rank, rows[0].Name, rows[0].Index, rows[0].Quadrant).ShouldBe(("1", "Rated", "100", "Now; the quick screen has a \"no\""));
        (rows[1].Rank, rows[1].Index, rows[1].Verdict, rows[1].Quadrant).ShouldBe(("–", "–", "0 % rated", "Not placed yet"));
    }

    [Fact]
    public void No_sentence_keeps_a_placeholder_or_a_tag()
    {
        var book = Book([.. Alliances(5), Entry("Q", 2, share: 20), Entry("R", 3, Commitment.Low, null, 40)]);
        foreach (var text in (string?[])[book.Order, book.FitLineSays, book.Flips, .. book.Warnings, book.LoadBasis, book.Concentration, .. book.Quadrants, .. book.Rows.Select(r => r.Quadrant + r.Verdict)])
            text.ShouldNotBeNull().IndexOfAny(['{', '}', '[', ']']).ShouldBe(-1, text);
    }

    [Fact]
    public void The_book_places_a_partnership_as_its_own_framework_does()
    {
        var brief = PartnerCases.Rated(5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4) with { Objective = "expand into DACH healthcare", Partner = "Falcon" };
        var framework = Core.Frameworks.Strategist.Derive(brief, TestCases.Playbook, TestCases.Today);
        var row = Book([BookEntry.Of("Falcon", brief, null, TestCases.Playbook, TestCases.Today)]).Rows[0];
        row.Placement.Index.ShouldBe(framework.Criteria.Fit.Index);
        row.Verdict.ShouldBe(framework.Criteria.Fit.Verdict);
        framework.Profile.Prioritisation.ShouldStartWith(row.Quadrant);
        framework.Profile.Prioritisation.ShouldContain($"opportunity {row.Opportunity} of 5");
    }

    private static PartnerBook Book(IReadOnlyList<BookEntry> entries) => PartnerBook.Of(PartnerCases.Sheets, entries);

    private static BookEntry[] Alliances(int count) => [.. Enumerable.Range(1, count).Select(n => Entry($"P{n}", 4, Commitment.VeryHigh))];

    private static BookEntry Entry(string name, int score, Commitment commitment = Commitment.Medium, string? manager = "Ana", double? share = null) =>
        new(new(name, Weights, [.. Enumerable.Repeat((int?)score, 12)], PartnerCases.Sheets.Fit.Bars[commitment], 3), commitment, 3, manager, share, false);
}
