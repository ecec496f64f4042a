using System.Globalization;

namespace StrategicPartnerships.Cards.BlockKit;

/// <summary>Texts cut to a limit without breaking a character that people see as one.</summary>
public static class KitText
{
    private const string More = "…";

    /// <summary>The text, or its beginning and an ellipsis; never empty, because the platform refuses empty texts.</summary>
    public static string Cut(string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "–";
        return text.Length <= most ? text : text[..Fit(text, most - More.Length)].TrimEnd() + More;
    }

    /// <summary>The longest beginning of at most <paramref name="most"/> units that ends between two graphemes.</summary>
    public static int Fit(string text, int most)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            if (end + length > most)
                break;
            end += length;
        }

        return end;
    }
}
