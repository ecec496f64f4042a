using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>A picture as inline SVG: no script, no style, no reference; a reader that does not see it is told the title and the description.</summary>
internal static class SvgPicture
{
    public static void Append(TextBuffer html, Block.Picture picture)
    {
        var height = picture.Chart switch
        {
            Chart.Radar radar => SvgRadar.Height(radar),
            Chart.Bars bars => SvgBars.Height(bars),
            Chart.Curve curve => SvgCurve.Height(curve),
            _ => SvgGrid.Height,
        };
        html.Append("<svg viewBox=\"0 0 ").Append(SvgCanvas.Width).Append(' ').Append(height).Append("\" role=\"img\" aria-label=\"").Encoded(picture.Title)
            .Append("\"><title>").Encoded(picture.Title).Append("</title><desc>").Encoded(picture.Description).Append("</desc>");
        var svg = new SvgCanvas(html, height);
        switch (picture.Chart)
        {
            case Chart.Radar radar:
                SvgRadar.Draw(svg, radar);
                break;
            case Chart.Bars bars:
                SvgBars.Draw(svg, bars);
                break;
            case Chart.Curve curve:
                SvgCurve.Draw(svg, curve);
                break;
            case Chart.Grid grid:
                SvgGrid.Draw(svg, grid);
                break;
        }

        html.Append("</svg>");
    }
}
