using StrategicPartnerships.Core.Briefs;

namespace StrategicPartnerships.Core.Tests.Briefs;

public sealed class ValueLineTests
{
    private static readonly BriefField Field = BriefFields.Find("value", "youProvide")!;

    private static IReadOnlyList<ValueLine> Read(string typed) => Field.Write(new(), typed, TestCases.Playbook) is { Error: null } written
        ? written.Brief.Value.YouProvide
        : throw new ShouldAssertException("refused");

    private static string? Error(string typed) => Field.Write(new(), typed, TestCases.Playbook).Error;

    [Fact]
    public void A_full_line_is_read_part_by_part() =>
        Read("Introductions to 40 clinics | Access | 300000 | M | 15000")
            .ShouldBe([new("Introductions to 40 clinics", ValueKind.Access, 300_000, Confidence.M, 15_000)]);

    [Fact]
    public void Everything_after_what_is_optional() =>
        Read("Logo\n\n Data feed | data \nRoom for both | | 12k").ShouldBe([new("Logo"), new("Data feed", ValueKind.Data), new("Room for both", null, 12_000)]);

    [Theory]
    [InlineData("Revenue", ValueKind.Revenue)]
    [InlineData("cost saved", ValueKind.CostSaved)]
    [InlineData("Cost-saved", ValueKind.CostSaved)]
    [InlineData("Access", ValueKind.Access)]
    [InlineData("Capability", ValueKind.Capability)]
    [InlineData("Brand", ValueKind.Brand)]
    [InlineData("Data", ValueKind.Data)]
    [InlineData("RISK SHARED", ValueKind.RiskShared)]
    public void All_seven_kinds_are_known(string typed, ValueKind kind) => Read($"x|{typed}")[0].Kind.ShouldBe(kind);

    [Theory]
    [InlineData("H", Confidence.H)]
    [InlineData("medium", Confidence.M)]
    [InlineData("l", Confidence.L)]
    public void Confidence_is_a_letter_or_its_word(string typed, Confidence confidence) => Read($"x||5|{typed}")[0].Confidence.ShouldBe(confidence);

    [Theory]
    [InlineData("good\nLogo | Fame", "line 2: “Fame” is not a kind of value. Use Revenue, Cost saved, Access, Capability, Brand, Data or Risk shared.")]
    [InlineData("Logo | Brand | much", "line 1: yearly value: “much” cannot be read as a number. Write it in digits, such as 50000, 1,200,000.50 or 1.5m.")]
    [InlineData("Logo | Brand | 5 | X", "line 1: “X” is not a confidence. Use H, M or L.")]
    [InlineData("| Brand", "line 1: says no what. Begin with the item: what | kind | yearly value | confidence | yearly cost.")]
    [InlineData("\n\na|Data|1|H|2|3", "line 1: has 6 parts. Write at most five: what | kind | yearly value | confidence | yearly cost.")]
    [InlineData("a|Data|1|H|-2", "line 1: yearly cost: “-2” is out of range: write a number from 0 to 999,999,999,999.99.")]
    public void A_wrong_line_is_named_by_its_number(string typed, string error) => Error(typed).ShouldBe(error);

    [Theory]
    [InlineData("Introductions to 40 clinics, access, 300k, M, 15k")]
    [InlineData("Introductions to 40 clinics; Access; 300,000; medium; 15,000")]
    [InlineData("Introductions to 40 clinics,access,300,000,M,15,000")]
    [InlineData("Introductions to 40 clinics\tAccess\t300000\tM\t15000")]
    public void A_line_without_strokes_is_read_where_it_can_mean_one_thing_only(string typed) =>
        Read(typed).ShouldBe([new("Introductions to 40 clinics", ValueKind.Access, 300_000, Confidence.M, 15_000)]);

    [Theory]
    [InlineData("Sales team, data and brand")]
    [InlineData("Market, access, brand")]
    [InlineData("Sites in Berlin, access, within 2 years")]
    [InlineData("Rooms for 20, 30 or 40 people")]
    public void An_item_with_commas_stays_one_item(string typed) => Read(typed).ShouldBe([new(typed)]);

    [Fact]
    public void Commas_may_stand_in_the_item_and_the_kind_may_be_missing() => Read("Sites in Berlin, Hamburg, access, 1,500k\nLeads, 50000, H")
        .ShouldBe([new("Sites in Berlin, Hamburg", ValueKind.Access, 1_500_000), new("Leads", null, 50_000, Confidence.H)]);

    [Theory]
    [InlineData("ok\nIntroductions to 40 clinics, access, 300k, sure, 15k", "line 2: “sure” is not a confidence. Use H, M or L. Write it as: Introductions to 40 clinics | Access | 300000 | M | 15000")]
    [InlineData("Leads; data; 5; M; 1; 7", "line 1: has 6 parts. Write at most five: what | kind | yearly value | confidence | yearly cost. Write it as: Leads | Data | 5 | M | 1")]
    public void What_is_wrong_in_such_a_line_is_written_out_as_it_should_be(string typed, string error) => Error(typed).ShouldBe(error);

    [Fact]
    public void An_item_that_looks_like_parts_and_is_none_is_printed_so_that_it_reads_back()
    {
        var told = Field.Write(new(), "Plan, access, 5 |", TestCases.Playbook).Brief;
        told.Value.YouProvide.ShouldBe([new("Plan, access, 5")]);
        Read(Field.Read(told)).ShouldBe(told.Value.YouProvide);
    }

    [Fact]
    public void The_first_three_wrong_lines_are_named()
    {
        var error = Error("a|x\nb|x\nc|x\nd|x")!;
        error.ShouldContain("line 3:");
        error.ShouldNotContain("line 4:");
    }

    [Fact]
    public void Twenty_lines_and_two_thousand_characters_fit()
    {
        Read(string.Join("\n", Enumerable.Repeat("item", 20))).Count.ShouldBe(20);
        Error(string.Join("\n", Enumerable.Repeat("item", 21))).ShouldBe("These are 21 lines, and at most 20 fit. Join the small ones.");
        Error(string.Join("\n", Enumerable.Repeat(new string('x', 199), 11))).ShouldBe("The lines are 2199 characters long, and at most 2000 fit. Shorten them by 199.");
        Error(new string('x', 201)).ShouldBe("line 1: the item is 201 characters long, and at most 200 fit.");
    }
}
