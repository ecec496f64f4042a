using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Html;
using StrategicPartnerships.Cards.PlainText;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Bot.Features;

/// <summary>Derives one framework right after the start, so that the first person does not wait for the compiler.</summary>
internal sealed class WarmUp(Playbook playbook) : BackgroundService
{
    private static readonly Brief Example = new() { Objective = "expand into DACH healthcare" };

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        var framework = Strategist.Derive(Example, playbook, DateOnly.MinValue.AddYears(2000));
        var document = FrameworkDocument.Of(framework);
        _ = PlainTextRenderer.Render(document);
        _ = HtmlRenderer.Render(document);
    }, stoppingToken);
}
