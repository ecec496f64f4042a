using System.Text.Encodings.Web;
using System.Text.Json;
using StrategicPartnerships.Cards.BlockKit;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

/// <summary>Documents to render, and what a reader of the rendered blocks sees.</summary>
internal static class KitCases
{
    public static readonly Playbook Playbook = Playbook.Load(PlaybookFiles.Embedded());
    public static readonly Document Sample = FrameworkDocument.Of(SampleFramework.Create());
    public static readonly IReadOnlyList<KitButton> Buttons = [new("framework.post.v1", "Post here", "p1"), new("framework.edit.v1", "Refine", "p1"), new("framework.discard.v1", "Discard", "p1")];
    private static readonly JsonSerializerOptions Dense = new(BlockKitJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Dense) { WriteIndented = true, IndentSize = 1 };

    public static Document Derived(string objective) => FrameworkDocument.Of(Strategist.Derive(new Brief { Objective = objective }, Playbook, new(2026, 11, 22)));

    public static Document Only(params Block[] blocks) => new("Short answer", [new("answer", "ANSWER", blocks)]);

    /// <summary>A line a block, so that a change is read in its message.</summary>
    public static string Lines(MessageThread thread)
    {
        var lines = new List<string>();
        foreach (var (id, content) in thread.Replies.Select(r => (r.Id, r.Content)).Prepend(("card", thread.Header)))
            lines.AddRange(["# " + id, content.Text, .. content.Blocks.Select(b => JsonSerializer.Serialize(b, Dense))]);
        return string.Join('\n', lines) + "\n";
    }

    public static string Json<T>(T payload) => JsonSerializer.Serialize(payload, Indented);

    /// <summary>Everything that is written in the blocks, a line for every text.</summary>
    public static string Read(IEnumerable<LayoutBlock> blocks)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize<IReadOnlyList<LayoutBlock>>([.. blocks], BlockKitJson.Default.LayoutBlocks));
        return string.Join('\n', Texts(json.RootElement));
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.NameEquals("text") && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!.Trim('\n')] : Texts(p.Value)),
        _ => [],
    };
}
