using CsCheck;
using StrategicPartnerships.Core.Commands;

namespace StrategicPartnerships.Core.Tests.Commands;

public sealed class CommandLineTests
{
    private static readonly string[] Known = ["Acme", "Acme Health", "Über Group", "O’Neill & Sons", "md"];

    public static TheoryData<string, Command> Examples => new()
    {
        { "", new Command.OpenBrief() },
        { " \u00a0\u200b ", new Command.OpenBrief() },
        { "/strategic-partnerships", new Command.OpenBrief() },
        { "objective:", new Command.OpenBrief() },
        { "expand into DACH healthcare", new Command.Preview("expand into DACH healthcare") },
        { "value chain expansion in Asia", new Command.Preview("value chain expansion in Asia") },
        { "help me find partners", new Command.Preview("help me find partners") },
        { "list our product on marketplaces", new Command.Preview("list our product on marketplaces") },
        { "export to Japan", new Command.Preview("export to Japan") },
        { "criteria Unknown", new Command.Preview("criteria Unknown") },
        { "criteria Acmeology", new Command.Preview("criteria Acmeology") },
        { "show Acme the door to Asia", new Command.Preview("show Acme the door to Asia") },
        { "objective: criteria", new Command.Preview("criteria") },
        { "OBJECTIVE：value Acme", new Command.Preview("value Acme") },
        { "criteria", new Command.OpenModule("criteria", null) },
        { "Value", new Command.OpenModule("value", null) },
        { "ＭＯＤＥＬ", new Command.OpenModule("model", null) },
        { "governance acme", new Command.OpenModule("governance", "Acme") },
        { "criteria acme health", new Command.OpenModule("criteria", "Acme Health") },
        { "criteria\u00a0“Acme Health”", new Command.OpenModule("criteria", "Acme Health") },
        { "criteria \"acme\"", new Command.OpenModule("criteria", "Acme") },
        { "show ÜBER GROUP", new Command.OnPartnership("show", "Über Group") },
        { "status o'neill & sons", new Command.OnPartnership("status", "O’Neill & Sons") },
        { "edit", new Command.OnPartnership("edit", null) },
        { "schedule Acme", new Command.OnPartnership("schedule", "Acme") },
        { "checkin 'Acme'", new Command.OnPartnership("checkin", "Acme") },
        { "de\u200blete Ac\u202eme", new Command.OnPartnership("delete", "Acme") },
        { "list", new Command.ListPartnerships() },
        { "help", new Command.Help() },
        { "export", new Command.Export(null, "md") },
        { "export ics", new Command.Export(null, "ics") },
        { "export md", new Command.Export("md", "md") },
        { "export Acme", new Command.Export("Acme", "md") },
        { "export acme health HTML", new Command.Export("Acme Health", "html") },
        { "export Acme pdf", new Command.Preview("export Acme pdf") },
        { "/strategic-partnerships criteria Acme", new Command.OpenModule("criteria", "Acme") },
        { "<at>Strategic Partnerships</at> help", new Command.Help() },
        { "<at id=\"0\">Strategic Partnerships</at>\u00a0/strategic-partnerships list", new Command.ListPartnerships() },
        { "@Strategic Partnerships grow in the Nordics", new Command.Preview("grow in the Nordics") },
        { "@strategic-partnerships: help", new Command.Help() },
        { "<@U123> status Acme", new Command.OnPartnership("status", "Acme") },
        { "/strategic-partnershipsx", new Command.Preview("/strategic-partnershipsx") },
        { "enter\tAsia\r\nfast", new Command.Preview("enter Asia fast") },
        { "grow \u202eevil\u2069", new Command.Preview("grow evil") },
        { "日本の病院に入る", new Command.Preview("日本の病院に入る") },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_line_is_read_as_the_grammar_says(string typed, Command expected) => CommandLine.Parse(typed, Known).ShouldBe(expected);

    [Fact]
    public void Five_hundred_characters_are_an_objective_and_one_more_is_refused_with_the_numbers()
    {
        CommandLine.Parse(new string('a', 500), Known).ShouldBeOfType<Command.Preview>();
        var rejected = CommandLine.Parse("objective: " + new string('a', 501), Known).ShouldBeOfType<Command.Rejected>();
        rejected.Why.ShouldBe("An objective holds at most 500 characters; this one has 501. Shorten it by 1 and send it again.");
        rejected.Typed.ShouldBe(new string('a', 501));
    }

    [Fact]
    public void An_import_keeps_the_lines_of_the_table_that_is_pasted_behind_it()
    {
        CommandLine.Parse("list --import", Known).ShouldBe(new Command.ImportCandidates(""));
        CommandLine.Parse("/strategic-partnerships LIST —import\nname,market\nAcme,4\n", Known).ShouldBe(new Command.ImportCandidates("name,market\nAcme,4"));
        CommandLine.Parse("list important things", Known).ShouldBeOfType<Command.Preview>();
        CommandLine.Parse("list --imports", Known).ShouldBeOfType<Command.Preview>();
    }

    [Theory]
    [InlineData("show acme v3", "show", "Acme", new[] { 3 })]
    [InlineData("show v12", "show", null, new[] { 12 })]
    [InlineData("diff acme v3 v4", "diff", "Acme", new[] { 3, 4 })]
    [InlineData("diff acme 3 to 4", "diff", "Acme", new[] { 3, 4 })]
    [InlineData("diff Acme V3", "diff", "Acme", new[] { 3 })]
    [InlineData("diff acme", "diff", "Acme", new int[0])]
    [InlineData("restore acme v1", "restore", "Acme", new[] { 1 })]
    public void Versions_are_named_by_number(string typed, string keyword, string? partner, int[] versions)
    {
        var command = CommandLine.Parse(typed, ["Acme"]).ShouldBeOfType<Command.OnVersions>();
        (command.Keyword, command.Partner).ShouldBe((keyword, partner));
        command.Versions.ShouldBe(versions);
    }

    [Theory]
    [InlineData("show acme v3 v4")]
    [InlineData("diff acme v3 v4 v5")]
    [InlineData("diff acme and bridgewater")]
    [InlineData("why do resellers leave us")]
    [InlineData("compare vendors of payment terminals")]
    public void What_is_no_version_of_a_partnership_is_an_objective(string typed) => CommandLine.Parse(typed, ["Acme"]).ShouldBeOfType<Command.Preview>();

    [Fact]
    public void Why_takes_the_figure_in_the_persons_own_words()
    {
        CommandLine.Parse("why acme fit index", ["Acme"]).ShouldBe(new Command.AskWhy("Acme", "fit index"));
        CommandLine.Parse("why acme", ["Acme"]).ShouldBe(new Command.AskWhy("Acme", null));
    }

    [Fact]
    public void No_text_of_any_script_throws_or_is_lost()
    {
        var anything = Gen.OneOf(Gen.Char, Gen.Char[' ', '~'], Gen.Char['\u0590', '\u0fff'], Gen.Char['\u2000', '\u20ff'], Gen.Char['\uff00', '\uffef'])
            .Array[0, 700].Select(c => new string(c));
        anything.Sample(typed =>
        {
            var kept = CommandLine.Parse("objective:" + typed, Known) switch
            {
                Command.Preview preview => preview.Objective,
                Command.Rejected rejected => rejected.Typed,
                Command.OpenBrief => "",
                var other => other.ToString(),
            };
            var seen = typed.Where(char.IsLetterOrDigit).ToArray();
            kept.Where(char.IsLetterOrDigit).ToArray().ShouldBe(seen);
            (kept.Length <= 500).ShouldBe(CommandLine.Parse("objective:" + typed, Known) is not Command.Rejected);
        });
    }

    [Fact]
    public void No_keyword_with_any_rest_throws() =>
        Gen.Select(Gen.OneOf(CommandLine.Completions.Select(c => Gen.Const(c.Keyword ?? "")).ToArray()), Gen.String, Gen.OneOf(Gen.Const("Acme"), Gen.Const("\"Acme"), Gen.Const("“Acme”"))).Sample((keyword, rest, name) =>
        {
            foreach (var line in new[] { $"{keyword} {rest}", $"{keyword} {name} {rest}", $"{keyword} {rest} {name}" })
                if (CommandLine.Parse(line, Known) is Command.Preview preview)
                    preview.Objective.Where(char.IsLetterOrDigit).Count().ShouldBe(line.Where(char.IsLetterOrDigit).Count());
        });

    [Fact]
    public void The_help_names_every_keyword_once_and_every_form_is_understood()
    {
        var keywords = CommandLine.Completions.Select(c => c.Keyword).OfType<string>().ToArray();
        keywords.Distinct().ShouldBe(["criteria", "value", "model", "governance", "compare", "list", "show", "diff", "restore", "why", "assumptions", "drill", "status", "edit", "export", "schedule", "checkin", "delete", "help"]);
        CommandLine.Completions.ShouldAllBe(c => c.Does.Length > 10);
        foreach (var completion in CommandLine.Completions.Where(c => c.Keyword is not null))
            CommandLine.Parse(completion.Form, ["partner"]).ShouldNotBeOfType<Command.Preview>();
    }
}
