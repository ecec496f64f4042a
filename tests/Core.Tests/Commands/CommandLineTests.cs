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
    public void Importing_says_what_to_do_instead() =>
        CommandLine.Parse("list --import", Known).ShouldBeOfType<Command.Rejected>().Why.ShouldContain("upload");

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
        keywords.ShouldBe(["criteria", "value", "model", "governance", "list", "show", "status", "edit", "export", "schedule", "checkin", "delete", "help"]);
        CommandLine.Completions.ShouldAllBe(c => c.Does.Length > 10);
        foreach (var completion in CommandLine.Completions.Where(c => c.Keyword is not null))
            CommandLine.Parse(completion.Form, ["partner"]).ShouldNotBeOfType<Command.Preview>();
    }
}
