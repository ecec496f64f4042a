using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Core.PartnerFinder;

/// <summary>The sentences of the book of partnerships, from its sheet.</summary>
internal sealed class BookTexts(BookSheet sheet)
{
    private static readonly Slots Empty = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    public BookRow Row(Placement placement, BookEntry entry)
    {
        var quadrant = sheet.Quadrants[placement.Quadrant];
        return new(
            placement.Index is null ? "–" : SlotValues.Whole(placement.Rank), placement.Contender.Name, placement.Index is { } index ? SlotValues.Short(index) : "–",
            placement.Verdict ?? Say(sheet.Rated, ("known", SlotValues.Whole(placement.Known))), placement.Contender.Opportunity is { } opportunity ? SlotValues.Short(opportunity) : "–",
            entry.ScreenStops ? Say(sheet.ScreenStops, ("quadrant", quadrant)) : quadrant, placement);
    }

    public string Order(double line) => Say(sheet.Order, ("line", SlotValues.Short(line)));

    public string FitLine(double[] bars, double line) => bars.Length < 2
        ? Say(sheet.FitLine, ("line", SlotValues.Short(line)))
        : Say(sheet.FitLines, ("low", SlotValues.Short(bars[0])), ("high", SlotValues.Short(bars[^1])), ("line", SlotValues.Short(line)));

    public string? Flips(PartnerRanking ranking)
    {
        var (flips, rated) = (ranking.Flips, ranking.Rows.Count(r => r.Index is not null));
        if (rated < 2)
            return null;
        var line = flips.Changed == 0 ? sheet.Firm : sheet.Flips;
        var swaps = flips.Changed == 0 ? [] : flips.Swaps.Take(sheet.Named).Select(s =>
            Say(sheet.Swap, ("lower", s.Lower), ("upper", s.Upper), ("times", SlotValues.Whole(s.Times))));
        return string.Join(" ", swaps.Prepend(Say(
            line, ("top", SlotValues.Whole(Math.Min(rated, RankFlips.Top))), ("changed", SlotValues.Whole(flips.Changed)), ("all", SlotValues.Whole(flips.All)))));
    }

    public string Within(IReadOnlyList<ManagerLoad> loads) => loads is [{ Load: <= 1 } fullest, ..]
        ? SlotValues.Sentence(Say(sheet.Within, ("manager", fullest.Manager ?? sheet.Unnamed), ("percent", Percent(fullest.Load))))
        : "";

    public string Over(ManagerLoad load)
    {
        var tooMuch = load.TooMuch(sheet);
        var names = string.Join(", ", tooMuch.Take(sheet.Named).Select(e => e.Contender.Name));
        if (tooMuch.Count > sheet.Named)
            names += " " + Say(sheet.More, ("count", SlotValues.Whole(tooMuch.Count - sheet.Named)));
        var mix = load.Entries.GroupBy(e => e.Commitment).OrderByDescending(g => g.Key).Select(g => $"{SlotValues.Whole(g.Count())} {g.Key.Title()}");
        return Say(
            load.Manager is null ? sheet.OverUnnamed : sheet.Over, ("manager", load.Manager ?? ""), ("count", Count(load.Entries.Count)), ("mix", string.Join(", ", mix)),
            ("percent", Percent(load.Load)), ("names", names));
    }

    /// <summary>Herfindahl index of the shares told, each as a part of their sum.</summary>
    public string? Concentration(IReadOnlyList<BookEntry> entries)
    {
        BookEntry[] told = [.. entries.Where(e => e.RevenueShare is >= 0).OrderByDescending(e => e.RevenueShare).ThenBy(e => e.Contender.Name, StringComparer.OrdinalIgnoreCase)];
        var sum = told.Sum(e => e.RevenueShare!.Value);
        if (told.Length < 2 || sum == 0)
            return null;
        var index = told.Sum(e => Math.Pow(e.RevenueShare!.Value / sum, 2));
        return Say(
            sheet.Concentration, ("hhi", SlotValues.Two(index)), ("band", sheet.Bands[Band(index)]), ("largest", told[0].Contender.Name),
            ("share", SlotValues.Short(100 * told[0].RevenueShare!.Value / sum)), ("count", SlotValues.Whole(told.Length)), ("even", SlotValues.Two(1.0 / told.Length)));
    }

    private string Band(double index) => index < sheet.DiversifiedBelow ? "low" : index > sheet.ConcentratedAbove ? "high" : "middle";

    // Upwards, so that a load just above one never reads as 100 %.
    private static string Percent(double load) => SlotValues.Whole((int)Math.Ceiling(Math.Round(100 * load, 6)));

    private static string Count(int partnerships) => partnerships == 1 ? "one partnership" : $"{SlotValues.Whole(partnerships)} partnerships";

    private static string Say(Sourced line, params ReadOnlySpan<(string Slot, string Value)> slots) => Empty.And(slots).Fill(line.Text);
}
