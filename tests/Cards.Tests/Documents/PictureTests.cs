using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;
using static System.FormattableString;

namespace StrategicPartnerships.Cards.Tests.Documents;

/// <summary>A picture shows nothing that does not stand as text in its section.</summary>
public sealed class PictureTests
{
    private static readonly Framework Rated = Strategist.Derive(
        new Brief
        {
            Objective = "expand into DACH healthcare", Partner = "Klinikpartner GmbH",
            Ratings = new Dictionary<string, int> { ["market"] = 4, ["overlap"] = 3, ["sponsor"] = 2, ["track"] = 5 },
        }, Playbook.Load(PlaybookFiles.Embedded()), new(2026, 11, 22));

    private static readonly Document Document = FrameworkDocument.Of(Rated);

    [Fact]
    public void The_bars_of_the_ratings_stand_as_text_with_their_minimum()
    {
        var (chart, text) = Picture<Chart.Bars>("criteria");
        chart.Rows.Count.ShouldBe(12);
        chart.Rows.Count(r => r.Value is null).ShouldBe(8);
        foreach (var (row, requirement) in chart.Rows.Zip(Rated.Criteria.Requirements))
        {
            if (row.Value is { } value)
                text.ShouldContain(Invariant($"- {row.Name}: {value} of 5"));
            text.ShouldContain(Invariant($"| {row.Name} | {requirement.Weight}% | {row.Floor} | "));
        }

        text.ShouldContain(Invariant($"Average: {chart.Marks.Single().At:0.00} of 5"));
    }

    [Fact]
    public void The_radar_of_dependency_stands_as_text_for_both_sides()
    {
        var (chart, text) = Picture<Chart.Radar>("footer");
        chart.Axes.Count.ShouldBe(8);
        chart.Axes.ShouldAllBe(a => a.Length <= 28 && char.IsUpper(a[0]), "short names for the axes");
        chart.Series.Select(s => s.Name).ShouldBe(["Your side", "Klinikpartner GmbH"]);
        var rows = text.Split('\n').SkipWhile(l => !l.StartsWith("| Part | Weight | Your side (0-100)", StringComparison.Ordinal)).Skip(2).Take(8).Select(l => l.Split(" | ")).ToArray();
        for (var i = 0; i < 8; i++)
        {
            rows[i][2].ShouldStartWith(Invariant($"{chart.Series[0].Values[i]:0}: "));
            rows[i][3].ShouldStartWith(double.IsNaN(chart.Series[1].Values[i]) ? "does not apply" : Invariant($"{chart.Series[1].Values[i]:0}: "));
        }
    }

    [Fact]
    public void The_value_curve_stands_as_text_year_by_year_with_every_payback()
    {
        var (chart, text) = Picture<Chart.Curve>("value");
        chart.Series.Select(s => s.Name).ShouldBe(["Base", "Conservative", "Upside"]);
        foreach (var series in chart.Series)
        {
            series.Values.Count.ShouldBe(Rated.Value.Quantification.Inputs.HorizonMonths + 1);
            text.ShouldContain(Invariant($"| {series.Name} | {string.Join(" | ", Enumerable.Range(0, series.Values.Count / 12 + 1).Select(y => Invariant($"{series.Values[y * 12]:#,0}")))} |"));
        }

        chart.Points.ShouldNotBeEmpty();
        foreach (var point in chart.Points)
        {
            text.ShouldContain(Invariant($"month {point.Across}"));
            point.Name.ShouldBe(Invariant($"payback m{point.Across}"));
            chart.Series.ShouldContain(s => s.Values[(int)point.Across] == point.Up && s.Values[(int)point.Across - 1] < 0);
        }
    }

    [Fact]
    public void Texts_leave_the_pictures_out_without_a_gap()
    {
        var without = Document with { Sections = [.. Document.Sections.Select(s => s with { Blocks = [.. s.Blocks.Where(b => b is not Block.Picture)] })] };
        PlainTextRenderer.Render(Document).ShouldBe(PlainTextRenderer.Render(without));
        MarkdownRenderer.Render(Document).ShouldBe(MarkdownRenderer.Render(without));
        HtmlRenderer.Render(Document).Split("<svg ").Length.ShouldBe(4);
    }

    [Fact]
    public void Outsiders_see_neither_the_ratings_nor_the_dependency() =>
        Document.WithoutInternal().Sections.SelectMany(s => s.Blocks).OfType<Block.Picture>().ShouldHaveSingleItem().Chart.ShouldBeOfType<Chart.Curve>();

    [Fact]
    public void Nothing_rated_draws_no_bars()
    {
        var framework = Strategist.Derive(new Brief { Objective = "expand into DACH healthcare" }, Playbook.Load(PlaybookFiles.Embedded()), new(2026, 11, 22));
        FrameworkDocument.Of(framework).Sections.Single(s => s.Id == "criteria").Blocks.OfType<Block.Picture>().ShouldBeEmpty();
    }

    private static (T Chart, string Text) Picture<T>(string id)
        where T : Chart
    {
        var section = Document.Sections.Single(s => s.Id == id);
        var picture = section.Blocks.OfType<Block.Picture>().Single();
        picture.Description.ShouldNotBeNullOrWhiteSpace();
        return (picture.Chart.ShouldBeOfType<T>(), PlainTextRenderer.Render(new("T", [section])));
    }
}
