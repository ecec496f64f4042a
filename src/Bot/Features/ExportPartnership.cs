using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.Markdown;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The current version as a file: Markdown, plain text, a page, or data.</summary>
internal static class ExportPartnership
{
    public static readonly IReadOnlyList<string> Formats = ["md", "txt", "html", "json"];

    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var format = ((Command.Export)request.Command).Format;
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        if (!Formats.Contains(format))
            return Decision.Tell($"Not yet scheduled: \"{partnership.Name}\" has no meetings to put into a calendar file. Its framework can be had as {string.Join(", ", Formats)}.");
        return await Export(partnership, format, visit);
    }

    /// <summary>A button asks for what people read: Markdown.</summary>
    public static async Task<Decision> Handle(ChatRequest.ActionClicked click, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.ById(click.State, visit);
        return partnership is null ? refusal! : await Export(partnership, "md", visit);
    }

    private static async Task<Decision> Export(PartnershipRow partnership, string format, Visit visit)
    {
        var version = await visit.Records.Version(partnership, partnership.CurrentVersion);
        return Decision.Of(new Effect.Reply(new($"\"{partnership.Name}\", version {version.Number}, as {format}.") { File = File(partnership, version, format) }));
    }

    public static ChatFile File(PartnershipRow partnership, BriefVersionRow version, string format)
    {
        var document = version.Export().Document();
        return new(FileName(partnership, version, format), format switch
        {
            "md" => MarkdownRenderer.Render(document),
            "txt" => PlainTextRenderer.Render(document),
            "html" => HtmlPage.Render(document, HtmlPage.Print),
            _ => version.FrameworkJson,
        }, partnership.Id);
    }

    /// <summary>Letters, digits and hyphens alone, so that no system trips over it.</summary>
    private static string FileName(PartnershipRow partnership, BriefVersionRow version, string format)
    {
        var name = string.Concat(partnership.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')).Trim('-');
        return $"{(name.Length == 0 ? "partnership" : name)}-v{version.Number}.{format}";
    }
}
