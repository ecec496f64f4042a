using System.Globalization;
using CsCheck;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Tests.Documents;

public sealed class BoxTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("", 0)]
    [InlineData("Ünï", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("東京", 4)]
    [InlineData("ｆ", 2)]
    [InlineData("한", 2)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("😀", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👩‍👩‍👧‍👦", 2)]
    [InlineData("🇩🇪", 2)]
    [InlineData("❤️", 2)]
    [InlineData("1️⃣", 2)]
    [InlineData("\u200B\u200D", 0)]
    [InlineData("─│→←", 4)]
    public void A_text_takes_the_columns_it_shows(string text, int columns) => DisplayWidth.Of(text).ShouldBe(columns);

    [Fact]
    public void Whatever_is_typed_every_line_of_a_box_has_the_same_width() => Gen.Select(RandomText.Texts, RandomText.Texts, RandomText.Texts).Sample((one, two, three) =>
    {
        var box = new Box().Title(one).Empty().Columns("YOU PROVIDE:", [one, two], "PARTNER PROVIDES:", [two, three, one]).Line(three, 7, 2).Line($"{one} ←──{two}──→ {three}").Bullets([two]).Draw();
        var width = DisplayWidth.Of(box[0]);
        return width is >= Box.MinInner + 2 and <= Box.MaxInner + 2 && box.All(l => DisplayWidth.Of(l) == width);
    }, iter: 500);

    [Fact]
    public void No_character_is_cut_in_two_and_none_is_lost() => RandomText.Texts.Sample(typed =>
    {
        var safe = TextSafety.Line(typed);
        var pieces = TextWrap.Wrap(safe, 20);
        // Spaces may go at a break; a mark that stood alone after a space belongs to no character.
        return string.Concat(pieces).Replace(" ", "") == safe.Replace(" ", "")
            && pieces.All(p => DisplayWidth.Of(p) <= 20)
            && pieces.Sum(p => Elements(p.Replace(" ", ""))) >= Elements(safe.Replace(" ", ""))
            && !pieces.Skip(1).Any(p => Continues(p) && !safe.Contains(" " + p[0]));
    }, iter: 1000);

    private static int Elements(string text) => new StringInfo(text).LengthInTextElements;

    private static bool Continues(string piece) => piece.Length > 0 && (StringInfo.GetNextTextElementLength("a" + piece) > 1 || char.IsLowSurrogate(piece[0]));

    [Fact]
    public void A_short_box_is_as_wide_as_in_the_specification()
    {
        var box = new Box().Title("VALUE EXCHANGE").Empty().Line("JOINT VALUE CREATED:").Draw();
        box[0].ShouldBe("┌─────────────────────────────────────┐");
        box[1].ShouldBe("│      VALUE EXCHANGE                 │");
        box[^1].ShouldBe("└─────────────────────────────────────┘");
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_wraps_inside_the_box()
    {
        var box = new Box().Line(new string('x', 10_000)).Draw();
        box.ShouldAllBe(l => l.Length == Box.MaxInner + 2);
        box.Sum(l => l.Count(c => c == 'x')).ShouldBe(10_000);
    }
}
