using StrategicPartnerships.Cards.BlockKit;

namespace StrategicPartnerships.Cards.Tests.BlockKit;

public sealed class HomeTabTests
{
    private static readonly KitButton Show = new("partnership.show.v1", "Show", "p1");

    private static HomePartnership Partnership(string text = "Falcon") => new(text, text, "Co-selling", 2, text, "2026-11-20", text, [Show, Show with { ActionId = "partnership.edit.v1", Label = "Edit" }]);

    private static HomeContent Content(int count, string text) => new(
        text, [.. Enumerable.Range(0, count).Select(_ => Partnership(text))], [.. Enumerable.Range(0, count).Select(_ => text)],
        [.. Enumerable.Range(0, count).Select(_ => new HomeCheckIn(text, Show with { Label = "Answer" }))], "/strategic-partnerships list",
        [Show with { Label = "New framework" }, Show with { Label = "List" }, Show with { Label = "Import" }, Show with { Label = "Help" }]);

    [Fact]
    public void The_home_shows_what_waits_and_then_the_partnerships()
    {
        var view = HomeTab.Of(Content(1, "Falcon"));
        Limits.Violations(view).ShouldBeEmpty();
        Snapshot.Match(ViewCases.Print(view), "Home");
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var view = HomeTab.Of(Content(37, "Falcon"));
        Limits.Violations(view).ShouldBeEmpty();
        ViewCases.Print(view).ShouldContain("And 12 more. Type /strategic-partnerships list to see all of them.");
        ViewCases.Print(view).ShouldContain("And 27 more.\"");
    }

    [Fact]
    public void A_new_workspace_is_told_how_to_begin()
    {
        var view = HomeTab.Of(new("Hello.", [], [], [], "list", [Show]));
        Limits.Violations(view).ShouldBeEmpty();
        ViewCases.Print(view).ShouldContain("None yet.");
    }

    public static TheoryData<string> Texts => Hostile.All;

    [Theory]
    [MemberData(nameof(Texts))]
    public void Whatever_people_typed_the_home_stays_inside_every_limit(string text) => Limits.Violations(HomeTab.Of(Content(40, text))).ShouldBeEmpty();
}
