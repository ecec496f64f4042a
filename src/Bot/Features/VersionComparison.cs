using System.Globalization;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Two stored versions side by side, in the order in which they were asked for. Everything comes from what was posted.</summary>
internal sealed record VersionComparison(BriefVersionRow First, BriefVersionRow Second, Visit Visit)
{
    private const int MostTexts = 25;
    private static readonly string[] Compared = ["terms", "governance", "metrics"];

    private (FrameworkExport First, FrameworkExport Second) Exports { get; } = (First.Export(), Second.Export());

    public VersionDiff Diff => VersionDiff.Between(Brief(First), Exports.First.Figures(), Brief(Second), Exports.Second.Figures());

    private Brief Brief(BriefVersionRow version) => Visit.Named(BriefJson.Read(version.BriefJson));

    public Document Document()
    {
        var diff = Diff;
        var (first, second) = (Name(First), Name(Second));
        return new($"{first} and {second}", [.. new[]
        {
            Section("answers", "What was answered", Answers(diff, first, second)),
            Section("figures", "What it changed", Figures(diff)),
            Section("texts", "Changed texts", Texts(first, second)),
            Section("playbook", "Playbook changed", diff.PlaybookChanged ? [new Block.Paragraph("The two were posted with different playbooks, so that texts and figures may differ though no answer does.")] : []),
        }.Where(s => s.Blocks.Count > 0)]);
    }

    private Block[] Answers(VersionDiff diff, string first, string second)
    {
        Block? Table(bool inside)
        {
            var rows = diff.Answers.Where(a => inside == (a.Form is "criteria" or "drill" || a.Field is "preset")).Select(a => (IReadOnlyList<string>)[a.Label, Whose(a.Side), a.Before, a.After]).ToArray();
            return rows.Length == 0 ? null : new Block.Table(["Answer", "Whose", first, second], rows) { Internal = inside };
        }

        return [.. new[] { Table(false), Table(true) }.OfType<Block>()];
    }

    private Block[] Figures(VersionDiff diff)
    {
        Block? Facts(bool inside)
        {
            var rows = diff.Figures.Where(f => f.Internal == inside).Select(f => KeyValuePair.Create(f.Label, f.Change)).ToArray();
            return rows.Length == 0 ? null : new Block.Facts(rows) { Internal = inside };
        }

        var unkept = Exports.First.Terms is null != (Exports.Second.Terms is null);
        var remark = unkept ? new Block.Paragraph("One of the two was posted before terms were kept as figures: compare its terms in the texts below.") : null;
        return [.. new[] { Facts(false), Facts(true), remark }.OfType<Block>()];
    }

    private Block[] Texts(string first, string second)
    {
        var all = DocumentDiff.Between(Exports.First.Document(), Exports.Second.Document(), Compared);
        Block? Table(bool inside)
        {
            var rows = all.Take(MostTexts).Where(t => t.Internal == inside).Select(t => (IReadOnlyList<string>)[t.Label, t.Before, t.After]).ToArray();
            return rows.Length == 0 ? null : new Block.Table(["Text", first, second], rows) { Internal = inside };
        }

        var more = all.Count > MostTexts ? new Block.Paragraph(FormattableString.Invariant($"And {all.Count - MostTexts} more.")) : null;
        return [.. new[] { Table(false), Table(true), more }.OfType<Block>()];
    }

    private string Whose(Side side) => side switch { Side.Ours => "Your side", Side.Theirs => Exports.Second.Partner ?? "The partner", _ => "Both sides" };

    private static string Name(BriefVersionRow version) => "Version " + version.Number.ToString(CultureInfo.InvariantCulture);

    private static DocumentSection Section(string id, string title, Block[] blocks) => new(id, title, blocks);
}
