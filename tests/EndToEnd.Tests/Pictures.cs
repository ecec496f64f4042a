using Microsoft.Playwright;

namespace StrategicPartnerships.EndToEnd.Tests;

/// <summary>Screenshots kept beside the test results, so that a person can look at what the tests saw.</summary>
internal static class Pictures
{
    private static readonly string Folder = Path.Combine(Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots"));

    public static async Task Take(this IPage page, string name)
    {
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png") });
    }

    /// <summary>A part of the page, in full height.</summary>
    public static async Task Take(this ILocator part, string name)
    {
        Directory.CreateDirectory(Folder);
        await part.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png") });
    }
}
