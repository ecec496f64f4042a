using System.Globalization;
using System.Text;
using CsCheck;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.Documents;

public sealed class TextSafetyTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("one\ntwo\tthree", "one two three")]
    [InlineData("one\r\ntwo", "one two")]
    [InlineData("a\u0000b\u001Bc\u007Fd", "abcd")]
    [InlineData("a\u202Eb\u2066c\u2069d\u200Ee\u200Ff\uFEFFg", "abcdefg")]
    [InlineData("👩‍👧 می‌خواهم", "👩‍👧 می‌خواهم")]
    [InlineData("a\u2028b", "a b")]
    public void A_text_becomes_one_line_without_invisible_characters(string typed, string safe) => TextSafety.Line(typed).ShouldBe(safe);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => TextSafety.Line("a" + (char)0xD800 + "b" + (char)0xDC00).ShouldBe("a\uFFFDb\uFFFD");

    [Fact]
    public void A_clean_text_is_not_copied()
    {
        var clean = "Café 東京 " + 1;
        TextSafety.Line(clean).ShouldBeSameAs(clean);
    }

    [Fact]
    public void Whatever_is_typed_the_line_is_well_formed_and_a_second_pass_changes_nothing() => RandomText.Texts.Sample(typed =>
    {
        var line = TextSafety.Line(typed);
        return TextSafety.Line(line) == line && line.EnumerateRunes().All(Printable) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)) == line;
    }, iter: 1000);

    private static bool Printable(Rune rune) => rune.Value is 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("-5", "'-5")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_that_begins_like_a_formula_is_quoted(string typed, string cell) => FormulaGuard.Cell(typed).ShouldBe(cell);
}
