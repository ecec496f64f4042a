using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Bot.Features;

internal static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<FeatureTable>()
        .AddSingleton(Playbook.Load(Files(configuration["Playbook:Path"])));

    /// <summary>The embedded playbook, with a company's own files in place of those of the same name.</summary>
    private static PlaybookFiles Files(string? path)
    {
        var embedded = PlaybookFiles.Embedded();
        if (string.IsNullOrWhiteSpace(path))
            return embedded;
        if (!Directory.Exists(path))
            throw new InvalidOperationException($"Playbook:Path is \"{path}\", and there is no such folder.");
        var own = Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f) is ".yaml" or ".csv").ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
        return embedded.Replace(own);
    }
}
