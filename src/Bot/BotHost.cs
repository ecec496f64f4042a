using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using StrategicPartnerships.Bot.Channels;
using StrategicPartnerships.Bot.Channels.LocalChat;
using StrategicPartnerships.Bot.Channels.Slack;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Jobs;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot;

/// <summary>Puts the bot together: one line for each area.</summary>
internal static class BotHost
{
    private const string DefaultUrl = "http://localhost:3978";

    public static void AddBot(this WebApplicationBuilder builder)
    {
        // The defaults lie beside the assembly, wherever the bot is started; every other source of settings wins over them.
        var defaults = new JsonConfigurationSource { Path = "appsettings.json", FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory) };
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, defaults);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services
            .AddStorage(builder.Configuration)
            .AddKeys()
            .AddDomainClock()
            .AddFeatures(builder.Configuration)
            .AddDelivery()
            .AddTicks()
            .AddLocalChat(builder.Configuration, builder.Environment)
            .AddSlack(builder.Configuration, builder.Environment);
    }

    public static void UseBot(this WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<PartnershipsContext>>();
        contexts.Migrate();
        app.Services.GetRequiredService<DomainClock>().Load(contexts);
        // Built at start, so that a wrong table or playbook stops the bot instead of the first command.
        _ = app.Services.GetRequiredService<Dispatcher>();
        app.UseMiddleware<SecurityHeaders>();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
        app.MapLocalChat();
        app.MapSlack();
    }
}
