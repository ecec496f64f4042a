using StrategicPartnerships.Core.Playbooks;

namespace StrategicPartnerships.Bot.Tests;

/// <summary>A company's own playbook files, named in Playbook:Path.</summary>
public sealed class OwnPlaybookTests
{
    [Fact]
    public async Task A_replaced_file_changes_what_the_framework_says()
    {
        using var bot = new BotApp(settings: ("Playbook:Path", Folder("governance-roles.yaml", "strategy and unblocking", "strategy, budget and unblocking")));
        var answer = await bot.Talk().Say("expand into DACH healthcare");
        answer.Text.ShouldContain("strategy, budget and unblocking");
    }

    [Fact]
    public async Task A_placeholder_in_a_companys_own_file_keeps_the_framework_from_being_shown()
    {
        using var bot = new BotApp(settings: ("Playbook:Path", Folder("governance-roles.yaml", "strategy and unblocking", "strategy [to fill]")));
        var answer = await bot.Talk().Say("expand into DACH healthcare");
        answer.Text.ShouldContain("has a fault and is not shown");
        answer.Text.ShouldNotContain("PARTNER CRITERIA");
    }

    [Fact]
    public void A_mistake_in_a_companys_own_file_stops_the_start_with_file_and_line()
    {
        using var bot = new BotApp(settings: ("Playbook:Path", Folder("overlay-regions.yaml", "    - criterion: support", "    - criterion: suport")));
        Should.Throw<PlaybookException>(() => bot.Talk()).Message.ShouldMatch(@"overlay-regions\.yaml, line \d+");
    }

    private static string Folder(string file, string from, string to)
    {
        var text = PlaybookFiles.Embedded().Text(file);
        text.ShouldContain(from);
        var folder = Directory.CreateTempSubdirectory("playbook").FullName;
        File.WriteAllText(Path.Combine(folder, file), text.Replace(from, to, StringComparison.Ordinal));
        return folder;
    }
}
