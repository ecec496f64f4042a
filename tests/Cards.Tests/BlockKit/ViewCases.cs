using System.Text.Encodings.Web;
using System.Text.Json;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Forms;
using StrategicPartnerships.Cards.Tests.Forms;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.PartnerFinder.Import;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Every form that the bot opens, on one brief.</summary>
internal static class ViewCases
{
    public static readonly IReadOnlyList<string> FormIds = [.. FormCatalogue.Ids.Order(StringComparer.Ordinal)];

    private const string Table = "Name;Market alignment;Customer overlap;Colour\nAcme;4;3;blue\nBeta;;2;\n";

    private static readonly JsonSerializerOptions Relaxed = new(BlockKitJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Brief Told = new() { Objective = "expand into DACH healthcare", Partner = "Falcon", TimeZone = "Europe/Berlin" };

    public static Form Form(string id) => Form(id, Told);

    public static Form Form(string id, Brief brief)
    {
        var framework = Strategist.Derive(brief, FormCases.Playbook, new(2026, 11, 22));
        return id switch
        {
            AssumptionsForm.Id => AssumptionsForm.Open(brief, framework, FormCases.Playbook, "d1"),
            CompareForm.Id => CompareForm.Open(framework.Models.Choice, FormCases.Playbook, "d1", new Dictionary<string, string>()),
            CandidateForms.Import => CandidateForms.Ask("d1", Table, brief.Objective),
            CandidateForms.Columns => Columns(Table),
            _ => FormCatalogue.Open(id, brief, framework, FormCases.Playbook, "d1"),
        };
    }

    public static Form Columns(string csv)
    {
        var (table, sheet) = (CandidateTable.Read(csv), FormCases.Playbook.Partners.Criteria);
        return CandidateForms.AskColumns("d1", table, ColumnMap.Recognise(table, sheet), sheet);
    }

    /// <summary>A line for the view, and one for each of its blocks.</summary>
    public static string Print(ViewPayload view) =>
        string.Join('\n', [JsonSerializer.Serialize(view switch { ModalView m => m with { Blocks = [] }, HomeView h => h with { Blocks = [] }, _ => view }, Relaxed), .. view.Blocks.Select(b => JsonSerializer.Serialize(b, Relaxed)), ""]);
}
