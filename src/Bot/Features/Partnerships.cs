using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Finds the partnership that a command or a button means.</summary>
internal static class Partnerships
{
    public static Task<(PartnershipRow? Row, Decision? Refusal)> Meant(Command command, Visit visit) => command switch
    {
        Command.OnPartnership on => Named(on.Partner, on.Keyword, visit),
        Command.Export export => Named(export.Partner, "export", visit),
        Command.OnVersions on => Named(on.Partner, on.Keyword, visit),
        Command.AskWhy why => Named(why.Partner, "why", visit),
        Command.OpenModule module => Named(module.Partner, module.FormId, visit),
        _ => Named(null, "show", visit),
    };

    public static async Task<(PartnershipRow? Row, Decision? Refusal)> ById(string id, Visit visit) => await visit.Records.ById(id) is { } row
        ? (row, null)
        : (null, Decision.Refuse("This partnership does not exist any more.", "Type list to see those there are."));

    private static async Task<(PartnershipRow? Row, Decision? Refusal)> Named(string? name, string keyword, Visit visit)
    {
        if (name is not null && await visit.Records.ByName(name) is { } named)
            return (named, null);
        var all = await visit.Records.Partnerships();
        if (name is null && all is [var only])
            return (only, null);
        if (all.Count == 0)
            return (null, Decision.Refuse("There is no partnership yet.", "Type what you want to reach, for example: expand into the German mid-market. You get a complete framework to post."));
        var why = name is null ? $"Several partnerships could be meant by {keyword}." : $"No partnership is called \"{name}\".";
        return (null, Decision.Refuse(why, $"Say which one: {string.Join(" · ", all.Select(p => $"{keyword} {p.Name}"))}"));
    }
}
