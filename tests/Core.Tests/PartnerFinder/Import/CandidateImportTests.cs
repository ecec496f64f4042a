using CsCheck;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Core.Tests.PartnerFinder.Import;

public sealed class CandidateImportTests
{
    private const string Ratings = "market;overlap;brand;growth;technical;capacity;geography;support;sponsor;resources;contract;track";

    private static CandidatesRead Read(string csv)
    {
        var table = CandidateTable.Read(csv);
        return CandidateReader.Read(table, ColumnMap.Recognise(table, PartnerCases.Sheets.Criteria), PartnerCases.Sheets.Criteria);
    }

    private static string Problems(string csv)
    {
        var read = Read(csv);
        read.Candidates.ShouldBeEmpty();
        read.Problems.Any.ShouldBeTrue();
        return read.Problems.Text;
    }

    [Theory]
    [InlineData("Name,Region,market\nAcme,DACH,4")]
    [InlineData("Name;Region;market\r\nAcme;DACH;4\r\n")]
    [InlineData("\uFEFFName\tRegion\tmarket\nAcme\tDACH\t4")]
    [InlineData("sep=;\nName;Region;market\nAcme;DACH;4")]
    [InlineData("\"Name\";\"Region, or country\";\"market\"\n\"Acme\";\"DACH\";\"4\"\n;;\n")]
    public void Comma_semicolon_and_tab_are_told_apart(string csv)
    {
        var candidate = Read(csv).Candidates.ShouldHaveSingleItem();
        (candidate.Name, candidate.Ratings[0]).ShouldBe(("Acme", 4));
    }

    [Theory]
    [InlineData("Company", "name")]
    [InlineData(" PARTNER ", "name")]
    [InlineData("Account name", "name")]
    [InlineData("Customer overlap", "overlap")]
    [InlineData("executive_sponsor", "sponsor")]
    [InlineData("track record", "track")]
    [InlineData("Reachable accounts", "accounts")]
    [InlineData("targets", "accounts")]
    [InlineData("Win probability (%)", "probability")]
    [InlineData("win %", "probability")]
    [InlineData("ACV", "deal-size")]
    [InlineData("Deal size", "deal-size")]
    [InlineData("Opportunity (1–5)", "opportunity")]
    [InlineData("Sector", "industry")]
    [InlineData("Kind", "category")]
    [InlineData("Notes", "note")]
    [InlineData("Zodiac sign", null)]
    [InlineData("", null)]
    public void Headers_are_recognised_by_many_words(string header, string? meaning) => ColumnMeanings.Of(header, PartnerCases.Sheets.Criteria).ShouldBe(meaning);

    [Fact]
    public void All_twelve_criteria_are_recognised_by_id_and_by_name()
    {
        foreach (var criterion in PartnerCases.Sheets.Criteria.Criteria)
            foreach (var header in new[] { criterion.Id, criterion.Name, criterion.Name.ToUpperInvariant() })
                ColumnMeanings.Of(header, PartnerCases.Sheets.Criteria).ShouldBe(criterion.Id);
    }

    [Fact]
    public void An_empty_rating_stays_unknown_and_every_kind_of_number_is_read()
    {
        var candidates = Read("Name;market;overlap;accounts;win probability;deal size;opportunity\nAcme;4;;1,200;30 %;24k;4,5\nBeta;5;1;;;;\nGamma;;;40;25;1.5m;").Candidates;
        candidates[0].Ratings.Take(2).ShouldBe([4, null]);
        (candidates[0].Accounts, candidates[0].WinProbability, candidates[0].DealSize, candidates[0].Opportunity).ShouldBe((1200, 0.3, 24_000, 4.5));
        candidates[0].Money!.Value.ShouldBe(8_640_000, 0.01);
        candidates[1].Money.ShouldBeNull();
        candidates[2].WinProbability.ShouldBe(0.25);
        candidates[2].DealSize.ShouldBe(1_500_000);
    }

    [Fact]
    public void Plain_numbers_of_a_column_of_parts_are_parts_of_one() => Read("Name;win\nA;0.3\nB;1\nC;40 %").Candidates.Select(c => c.WinProbability).ShouldBe([0.3, 1, 0.4]);

    [Fact]
    public void A_part_of_one_among_percentages_is_not_guessed() => Problems("Name;win\nA;0.3\nB;30").ShouldBe("line 2: win probability “0.3” stands in a column of percentages; write 30 % for a part of one, or 0.3 % if you mean that");

    [Theory]
    [InlineData("Name;market\nAcme;six", "line 2: Market alignment is “six”; write a whole number 1 to 5 or leave it empty")]
    [InlineData("Name;market\n\nAcme;0", "line 3: Market alignment is “0”")]
    [InlineData("Name;market\nAcme;3.5", "line 2: Market alignment is “3.5”")]
    [InlineData("Name;market\n;4", "line 2: the company name is empty")]
    [InlineData("Name;market\nAcme;4\nBeta;3\nACME ;2", "line 4: “ACME” stands on line 2 already")]
    [InlineData("Name;deal size\nAcme;lots", "line 2: deal size: “lots” cannot be read as a number")]
    [InlineData("Name;accounts\nAcme;-3", "line 2: reachable accounts: “-3” is out of range")]
    [InlineData("Name;win\nAcme;130", "line 2: win probability: “130” is out of range")]
    [InlineData("Name;opportunity\nAcme;6", "line 2: opportunity: “6” is out of range")]
    [InlineData("Name;Region\nAcme;DACH;Berlin", "line 2: has 3 cells and the header has 2")]
    [InlineData("Name;Region\nAcme;\"DACH\nBeta;Nordics", "line 2: a quotation mark is opened and never closed")]
    [InlineData("Zodiac;market\nAcme;4", "No column is the company name")]
    [InlineData("Name;market", "a header and no row under it")]
    [InlineData("", "The table is empty")]
    [InlineData(" \n;;\n", "The table is empty")]
    public void Each_problem_says_where_it_is_and_what_would_be_right(string csv, string told) => Problems(csv).ShouldContain(told);

    [Fact]
    public void A_line_break_inside_quotes_counts_as_a_line_of_the_text()
    {
        Problems("Name;Note;market\nAcme;\"two\nlines\n\";4\nBeta;;six").ShouldStartWith("line 5: Market alignment is “six”");
        Read("Name;Note\nAcme;\"says \"\"hello\"\"\r\ntwice\"").Candidates.Single().Note.ShouldBe("says \"hello\"\ntwice");
    }

    [Fact]
    public void The_first_twenty_problems_are_told_and_the_others_counted()
    {
        var told = Problems("Name;market\n" + string.Join("\n", Enumerable.Range(1, 45).Select(n => $"C{n};six")));
        told.Split('\n').Length.ShouldBe(21);
        told.ShouldEndWith("and 25 more problems");
    }

    [Fact]
    public void What_is_beyond_a_limit_is_told_in_a_sentence()
    {
        Problems("Name\n" + string.Join("\n", Enumerable.Range(1, 10_001).Select(n => "C" + n))).ShouldContain("more than 10,000 rows");
        Problems("Name;" + string.Join(";", Enumerable.Range(1, 40)) + "\nAcme").ShouldContain("41 columns and at most 40");
        Problems("Name;Note\nAcme;" + new string('x', 301)).ShouldContain("line 2: the cell in column 2 has 301 characters and at most 300");
        Problems("Name\n" + new string('x', 2_100_000)).ShouldContain("at most 2 MB");
        Read("Name\n" + string.Join("\n", Enumerable.Range(1, 10_000).Select(n => "C" + n))).Candidates.Count.ShouldBe(10_000);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_text() => Read("Name;Note\n=1+1;@SUM(A1)").Candidates.Single().ShouldSatisfyAllConditions(c => c.Name.ShouldBe("=1+1"), c => c.Note.ShouldBe("@SUM(A1)"));

    [Fact]
    public void Any_text_gives_candidates_or_problems_and_never_both()
    {
        string[] pieces = ["Name", "market", "win", "acv", ";", ",", "\t", "\n", "\r\n", "\"", "sep=", "4", "0.3", "30 %", "24k", "=A1", "\uFEFF", "\uD800", "\0", "é", "|"];
        var piece = Gen.Int[0, pieces.Length - 1].Select(n => pieces[n]);
        Gen.OneOf(Gen.String, piece.Array[0, 40].Select(string.Concat), piece.Array[0, 30].Select(p => "Name;market;win;acv\n" + string.Concat(p))).Sample(csv =>
        {
            var read = Read(csv);
            (read.Candidates.Count > 0).ShouldBe(!read.Problems.Any);
        });
    }

    [Fact]
    public void A_list_that_is_kept_reads_back_as_it_was()
    {
        var list = new OwnCandidateList(PartnerCases.CriterionIds, "expand into DACH", "Name: Company name", Read($"Name;{Ratings};accounts;note\nAcme;1;2;3;4;5;;1;2;3;4;5;;40;“ok”").Candidates);
        var back = OwnCandidateList.FromJson(list.ToJson());
        back.ToJson().ShouldBe(list.ToJson());
        back.Candidates[0].Ratings.ShouldBe([1, 2, 3, 4, 5, null, 1, 2, 3, 4, 5, null]);
    }
}
