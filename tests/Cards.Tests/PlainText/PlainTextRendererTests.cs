using CsCheck;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.PlainText;

namespace StrategicPartnerships.Cards.Tests.PlainText;

public sealed class PlainTextRendererTests
{
    private static readonly Document Sample = FrameworkDocument.Of(SampleFramework.Create());
    private static readonly int LinesOfSample = PlainTextRenderer.Render(Sample).Count(c => c == '\n');

    [Theory]
    [MemberData(nameof(Hostile.All), MemberType = typeof(Hostile))]
    public void Hostile_text_makes_no_line_no_bracket_and_no_control_character(string text)
    {
        var plain = PlainTextRenderer.Render(Hostile.Everywhere(Sample, text));
        plain.Count(c => c == '\n').ShouldBe(LinesOfSample);
        plain.ShouldNotContain('[');
        plain.ShouldNotContain(']');
        plain.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        plain.ShouldAllBe(c => !"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F".Contains(c));
    }

    [Fact]
    public void A_bar_inside_a_cell_makes_no_column() => RandomText.Texts.Sample(text =>
    {
        var document = new Document("T", [new("a", "A", [new Block.Table(["One", "Two"], [[text, "x"]])])]);
        return PlainTextRenderer.Render(document).Split('\n')[^2].Count(c => c == '|') == 3;
    }, iter: 1000);
}
