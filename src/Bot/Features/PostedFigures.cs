using System.Text.Json;
using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Bot.Features;

/// <summary>The few figures of a posted framework that lists show; the rest of the export is passed over.</summary>
internal sealed record PostedFigures(ExportedFit Fit)
{
    public static PostedFit Of(BriefVersionRow version)
    {
        var fit = JsonSerializer.Deserialize(version.FrameworkJson, BotJson.Default.PostedFigures)!.Fit;
        return new(fit.Index, fit.Verdict, fit.Confidence);
    }
}
