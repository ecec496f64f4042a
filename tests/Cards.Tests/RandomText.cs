using CsCheck;

namespace StrategicPartnerships.Cards.Tests;

/// <summary>Random texts that mix letters, markup, every script and broken surrogates.</summary>
internal static class RandomText
{
    private static readonly Gen<string> Any = Gen.Char.Select(c => c.ToString());
    private static readonly Gen<string> Astral = Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32);
    private static readonly Gen<string> Picture = Gen.Int[0x1F300, 0x1FAFF].Select(char.ConvertFromUtf32);
    private static readonly Gen<string> Markup = Gen.Char["\\`*_[]<>|~#^{}&@:.=+-!()/ \t\n1234567890wWhtps"].Select(c => c.ToString());
    private static readonly Gen<string> Joining = Gen.Int[0, 11].Select(i => new[] { "\u200D", "\uFE0F", "\u0301", "\u20E3", "🏽", "🇩", "\u0D4E", "ᄀ", "ᅡ", "\u0915\u094D", "❤", "1" }[i]);
    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'z'], 1, 30];
    private static readonly Gen<string> Snippet = Gen.Int[0, Hostile.Texts.Length - 1].Select(i => Hostile.Texts[i].Length > 200 ? "https://x.io/" : Hostile.Texts[i]);

    public static readonly Gen<string> Texts = Gen.OneOf(Any, Astral, Picture, Markup, Markup, Joining, Word, Snippet, Gen.Const(" ")).Array[0, 60].Select(string.Concat);
}
