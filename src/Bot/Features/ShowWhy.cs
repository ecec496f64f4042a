using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What the figures of the current version rest on: all of them, or those that the person's words name.</summary>
internal static class ShowWhy
{
    private const int Suggested = 12;

    public static async Task<Decision> Handle(CommandGiven request, Visit visit)
    {
        var (partnership, refusal) = await Partnerships.Meant(request.Command, visit);
        if (partnership is null)
            return refusal!;
        var export = (await visit.Records.Version(partnership, partnership.CurrentVersion)).Export();
        if (export.Figures is not { Count: > 0 } figures)
            return Decision.Refuse("This version was posted before figures were explained.", $"Post it once more: type edit {partnership.Name}, then Post framework.");
        var about = (request.Command as Command.AskWhy)?.About;
        var asked = about is null ? figures : FigureSearch.Best(figures, about);
        if (asked.Count == 0)
            return Decision.Refuse(
                $"No figure of \"{partnership.Name}\" goes by \"{about}\".",
                $"Ask for one of these, or type why {partnership.Name} for all: {string.Join(", ", figures.Select(f => f.Of).Distinct().Take(Suggested))}");
        var text = about is null ? $"What the figures of \"{partnership.Name}\", version {export.Version}, rest on." : $"{partnership.Name}: {about}";
        return Decision.Of(new Effect.Reply(new(text) { Document = new($"WHY: {partnership.Name}", Sections(export, asked)) }));
    }

    /// <summary>By the sections of the framework, in their order.</summary>
    private static IReadOnlyList<DocumentSection> Sections(FrameworkExport export, IReadOnlyList<ExportedFigure> figures) =>
    [
        .. from section in export.Sections
           let own = figures.Where(f => f.Section == section.Id).Select(f => WhyText.Line(f.Why())).ToArray()
           where own.Length > 0
           select new DocumentSection("why-" + section.Id, section.Title.Length > 0 ? section.Title : "OBJECTIVE", [new Block.Bullets(own)]) { Internal = true },
    ];
}
