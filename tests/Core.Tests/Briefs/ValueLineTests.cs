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
