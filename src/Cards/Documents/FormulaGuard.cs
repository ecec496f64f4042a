namespace StrategicPartnerships.Cards.Documents;

/// <summary>Keeps a spreadsheet from calculating what somebody typed: a cell that begins like a formula gets a leading apostrophe.</summary>
public static class FormulaGuard
{
    public static string Cell(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
}
