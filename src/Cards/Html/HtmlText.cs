using System.Buffers;
using StrategicPartnerships.Cards.Documents;

namespace StrategicPartnerships.Cards.Html;

/// <summary>Writes a text so that HTML shows it as it was typed, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`");

    public static TextBuffer Encoded(this TextBuffer html, string text)
    {
        var rest = TextSafety.Line(text).AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            html.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => "&#96;" });
            rest = rest[(at + 1)..];
        }

        return html.Append(rest);
    }
}
