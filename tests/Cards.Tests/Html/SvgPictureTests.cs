using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;

namespace StrategicPartnerships.Cards.Tests.Html;

public sealed partial class SvgPictureTests
{
    private static readonly string[] Elements = ["svg", "title", "desc", "path", "rect", "circle", "text"];
    private static readonly string[] Attributes = ["viewBox", "role", "aria-label", "class", "d", "x", "y", "width", "height", "cx", "cy", "r", "text-anchor"];

    [Fact]
    public void Whatever_is_drawn_is_well_formed_and_stays_inside_its_frame() => RandomChart.Pictures.Sample(Judge, iter: 300);

    [Fact]
    public void Large_and_empty_charts_stay_inside_their_frame_and_are_not_endless()
    {
        foreach (var chart in RandomChart.Large)
        {
            var picture = new Block.Picture("Title", chart, "Description");
            Judge(picture);
            Figure(picture).ToString().Length.ShouldBeLessThan(60_000);
        }
    }

    [Fact]
    public void A_reader_that_does_not_see_the_drawing_is_told_title_and_description()
    {
        var figure = Figure(new("Curve <of> \"value\"", new Chart.Curve("Month", "EUR", [], []), "Base: payback in month 21."));
        var svg = figure.Element("svg")!;
        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-label")!.Value.ShouldBe("Curve <of> \"value\"");
        svg.Elements().First().Value.ShouldBe("Curve <of> \"value\"");
        svg.Element("desc")!.Value.ShouldBe("Base: payback in month 21.");
        figure.Element("figcaption")!.Value.ShouldBe("Curve <of> \"value\"");
    }

    [Fact]
    public void Series_differ_by_marker_and_dashes_not_by_colour_alone()
    {
        var svg = Figure(new("T", new Chart.Curve("Month", "EUR", [new("A", [1, 2]), new("B", [3, 4]), new("C", [5, 6]), new("D", [7, 8])], []), "D"));
        Shapes(svg, "marker").Select(d => d.Count(c => c is 'L' or 'A')).Order().ShouldBe([2, 2, 3, 3]);
        foreach (var series in new[] { "s2", "s3", "s4" })
            HtmlPage.Print.Css.ShouldContain($".picture path.{series} {{ stroke: var(--pic-{series[1]}); stroke-dasharray:");
        svg.Descendants("text").Where(t => t.Attribute("class")!.Value.StartsWith("label s", StringComparison.Ordinal)).Select(t => t.Value).Order().ShouldBe(["A", "B", "C", "D"]);
    }

    [Fact]
    public void Lines_that_end_close_together_have_names_apart()
    {
        var svg = Figure(new("T", new Chart.Curve("Month", "EUR", [new("A", [0, 100]), new("B", [0, 100]), new("C", [0, 101])], []), "D"));
        var ys = svg.Descendants("text").Where(t => t.Attribute("class")!.Value.StartsWith("label s", StringComparison.Ordinal)).Select(t => Number(t.Attribute("y")!.Value)).Order().ToArray();
        ys.Zip(ys.Skip(1), (a, b) => b - a).ShouldAllBe(gap => gap >= 14.9);
    }

    [Fact]
    public void Money_steps_are_sensible_and_nil_has_its_line()
    {
        var svg = Figure(new("T", new Chart.Curve("Month", "EUR", [new("A", [-120_000, 0, 640_000])], [new("payback m1", 1, 0)]), "D"));
        var texts = svg.Descendants("text").Select(t => t.Value).ToArray();
        texts.ShouldBeSubsetOf(["EUR", "Month", "payback m1", "A", "0", "1", "2", "-200k", "200k", "400k", "600k", "800k"]);
        texts.ShouldContain("200k");
        texts.ShouldContain("payback m1");
        Shapes(svg, "axis").Count().ShouldBe(1);
    }

    [Fact]
    public void An_unknown_rating_has_no_bar_and_says_so_and_what_is_missing_to_a_floor_is_an_open_box()
    {
        var svg = Figure(new("T", new Chart.Bars([new("Sponsor", 2, 3), new("Growth", null, 3), new("Market", 4, 4)], 5, [new("average 3.00", 3)]), "D"));
        Classes(svg, "rect").ShouldBe(["bar", "short", "bar", "short"], "two bars, what is missing to one floor, and the key");
        svg.Descendants("text").Count(t => t.Value == "unknown").ShouldBe(1);
        svg.Descendants("text").Count(t => t.Value == "average 3.00").ShouldBe(1);
    }

    [Fact]
    public void Ten_points_are_named_without_names_over_names_and_the_others_when_pointed_at()
    {
        var points = Enumerable.Range(0, 30).Select(i => new ChartPoint($"Partner {i} GmbH", 40 + i % 6 * 3, 50 + i % 5 * 3)).ToArray();
        var svg = Figure(new("T", new Chart.Grid("Ease", "Fit", 100, 100, 50, 65, ["a", "b", "c", "d"], points), "D"));
        svg.Descendants("circle").Select(c => c.Element("title")!.Value).Order().ShouldBe(points.Select(p => p.Name).Order());
        var names = svg.Descendants("text").Where(t => t.Attribute("class")!.Value == "label").Select(t => (X: Number(t.Attribute("x")!.Value), Y: Number(t.Attribute("y")!.Value), Width: SvgLabel.Width(((XText)t.FirstNode!).Value))).ToArray();
        names.Length.ShouldBeGreaterThanOrEqualTo(10);
        foreach (var (a, b) in names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (a, b))))
            (Math.Abs(a.Y - b.Y) >= 14.8 || a.X + a.Width <= b.X + 0.2 || b.X + b.Width <= a.X + 0.2).ShouldBeTrue($"{a} {b}");
    }

    [Fact]
    public void Every_class_of_a_drawing_is_in_the_sheet()
    {
        var html = string.Concat(RandomChart.Large.Select(c => Figure(new("T", c, "D")).ToString())) + Figure(new("T", new Chart.Bars([new("a", 1, 2)], 5, [new("m", 2)]), "D"));
        var classes = ClassPattern().Matches(html).SelectMany(m => m.Groups[1].Value.Split(' ')).Distinct().Except(["label"]).ToArray();
        classes.Length.ShouldBeGreaterThan(15);
        classes.Where(c => !HtmlPage.Print.Css.Contains('.' + c, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static void Judge(Block.Picture picture)
    {
        var svg = Figure(picture).Element("svg")!;
        svg.DescendantsAndSelf().Select(e => e.Name.LocalName).Except(Elements).ShouldBeEmpty();
        svg.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName).Except(Attributes).ShouldBeEmpty();
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var (width, height) = (box[2], box[3]);
        height.ShouldBeLessThan(2000);
        foreach (var path in svg.Descendants("path"))
            foreach (var (x, y) in Corners(path.Attribute("d")!.Value))
                Inside(x, y);
        foreach (var rect in svg.Descendants("rect"))
        {
            Inside(Of(rect, "x"), Of(rect, "y"));
            Of(rect, "width").ShouldBeGreaterThanOrEqualTo(0);
            Inside(Of(rect, "x") + Of(rect, "width"), Of(rect, "y") + Of(rect, "height"));
        }

        foreach (var circle in svg.Descendants("circle"))
            Inside(Of(circle, "cx"), Of(circle, "cy"));
        foreach (var text in svg.Descendants("text"))
        {
            Inside(Of(text, "x"), Of(text, "y"));
            (SvgLabel.Width(((XText)text.FirstNode!).Value) - SvgCanvas.Room(Of(text, "x"), text.Attribute("text-anchor")?.Value switch { "end" => Anchor.End, "middle" => Anchor.Middle, _ => Anchor.Start })).ShouldBeLessThanOrEqualTo(0.01);
        }

        void Inside(double x, double y)
        {
            if (!(x >= 0 && x <= width + 0.05 && y >= 0 && y <= height + 0.05))
                Assert.Fail($"{x} {y} lies outside of {width} {height}");
        }
    }

    private static XElement Figure(Block.Picture picture) =>
        XElement.Parse(HtmlRenderer.Render(new("T", [new("a", "A", [picture])])).Replace("<details open>", "<details>"), LoadOptions.PreserveWhitespace).Descendants("figure").Single();

    private static IEnumerable<string> Shapes(XElement svg, string name) => svg.Descendants("path").Where(p => p.Attribute("class")!.Value.Split(' ')[0] == name).Select(p => p.Attribute("d")!.Value);

    private static IEnumerable<string> Classes(XElement svg, string element) => svg.Descendants(element).Select(e => e.Attribute("class")!.Value);

    private static IEnumerable<(double X, double Y)> Corners(string d) => CornerPattern().Matches(d).Select(m => (Number(m.Groups[1].Value), Number(m.Groups[2].Value)));

    private static double Of(XElement element, string name) => Number(element.Attribute(name)!.Value);

    private static double Number(string text) => double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The end of every move, line and arc: the last two figures before the next letter.</summary>
    [GeneratedRegex(@"(?:^|[\sMLA])(-?[\d.]+) (-?[\d.]+)(?=[MLAZ]|$)")]
    private static partial Regex CornerPattern();

    [GeneratedRegex("class=\"([^\"]+)\"")]
    private static partial Regex ClassPattern();
}
