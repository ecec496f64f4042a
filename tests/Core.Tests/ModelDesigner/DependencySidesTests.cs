using CsCheck;
using Shouldly;
using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.Frameworks;
using StrategicPartnerships.Core.ModelDesigner;

namespace StrategicPartnerships.Core.Tests.ModelDesigner;

/// <summary>Both sides through the assessor: what is told about the partner counts as what is told about us.</summary>
public sealed class DependencySidesTests
{
    private static readonly string[] Alternatives = ["two-live", "tested", "identified", "none"];
    private static readonly string[] Exclusivities = ["none", "min-sunset", "minimums", "bare"];
    private static readonly string[] Ips = ["own", "joint-field", "joint", "assign", "assign-background"];
    private static readonly string[] Datas = ["ours-tested", "ours", "partner-bills", "partner-owns"];
    private static readonly string[] Controls = ["mutual", "over-90", "30-90", "under-30"];

    [Fact]
    public void An_answer_about_the_partner_replaces_exactly_one_part_and_is_known()
    {
        var before = Assess(new() { Model = ModelId.Reseller }).Report.Theirs;
        foreach (var (model, part) in new (ModelAnswers, string)[]
        {
            (new() { TheirRevenueShare = 40 }, "revenue"), (new() { TheirAlternatives = "none" }, "alternatives"), (new() { TheirData = "partner-owns" }, "data"),
            (new() { TheirMonthsToReplace = 12 }, "replace"), (new() { TheirControl = "under-30" }, "control"),
        })
        {
            var after = Assess(model with { Model = ModelId.Reseller }).Report.Theirs;
            var changed = after.Parts.Zip(before.Parts).Where(p => p.First != p.Second).ToArray();
            changed.ShouldHaveSingleItem().First.ShouldSatisfyAllConditions(p => p.Id.ShouldBe(part), p => p.Known.ShouldBeTrue());
            after.KnownWeight.ShouldBe(changed[0].First.Weight);
            after.Index.ShouldBeGreaterThan(before.Index);
        }
    }

    [Fact]
    public void The_partners_answers_are_said_from_its_side()
    {
        var report = Assess(new() { Model = ModelId.Reseller, TheirData = "partner-owns", TheirRevenueShare = 40, NoticeMonths = 2 }).Report;
        report.Theirs.Parts.First(p => p.Id == "data").Answer.ShouldBe("we own the contract");
        report.Theirs.Parts[0].Name.ShouldBe("its share of revenue through us");
        report.Theirs.TrapIds.ShouldBe(["T1", "T3"]);
        report.Theirs.Traps[0].ShouldBe("T1, more than 25 % of its revenue and we may leave within 60 days");
        report.Theirs.Band.ShouldBe("red");
        report.Ours.TrapIds.ShouldBeEmpty();
    }

    [Fact]
    public void Each_open_part_of_the_partner_is_an_assumption_of_its_own_with_the_field_that_settles_it()
    {
        Fields(new()).ShouldBe(["theirRevenueShare", "theirAlternatives", "theirData", "partnerNoticeDays", "theirMonthsToReplace", "theirControl"]);
        Fields(new() { TheirData = "ours", TheirControl = "mutual", PartnerNoticeDays = 60 }).ShouldBe(["theirRevenueShare", "theirAlternatives", "theirMonthsToReplace"]);

        static string[] Fields(ModelAnswers model)
        {
            var fields = Assess(model).Notes.Assumptions.Where(a => a.What.StartsWith("Dependency", StringComparison.Ordinal) && a.Who == Side.Theirs).Select(a => a.Field).ToArray();
            fields.ShouldAllBe(f => BriefFields.Find("model", f) != null);
            return fields;
        }
    }

    [Fact]
    public void The_index_of_neither_side_falls_when_one_of_its_answers_worsens()
    {
        var answers = from model in Gen.Enum<ModelId>()
                      from ours in Gen.Select(Gen.Double[0, 100], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Double[0, 24], Gen.Int[0, 4])
                      from more in Gen.Select(Gen.Int[0, 3], Gen.Double[0, 24], Gen.Int[0, 3], Gen.Bool)
                      from theirs in Gen.Select(Gen.Double[0, 100], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Double[0, 24], Gen.Int[0, 3])
                      select new ModelAnswers
                      {
                          Model = model, RevenueShare = ours.Item1, Alternatives = Alternatives[ours.Item2], Exclusivity = Exclusivities[ours.Item3], NoticeMonths = ours.Item4, Ip = Ips[ours.Item5],
                          Data = Datas[more.Item1], MonthsToReplace = more.Item2, Control = Controls[more.Item3], AutoRenew = more.Item4, PartnerNoticeDays = 90,
                          TheirRevenueShare = theirs.Item1, TheirAlternatives = Alternatives[theirs.Item2], TheirData = Datas[theirs.Item3], TheirMonthsToReplace = theirs.Item4, TheirControl = Controls[theirs.Item5],
                      };
        Gen.Select(answers, Gen.Int[0, 13]).Sample(
            (a, part) =>
            {
                var worse = part switch
                {
                    0 => a with { RevenueShare = a.RevenueShare + 7 },
                    1 => a with { Alternatives = Next(Alternatives, a.Alternatives) },
                    2 => a with { Exclusivity = Next(Exclusivities, a.Exclusivity) },
                    3 => a with { NoticeMonths = a.NoticeMonths + 2 },
                    4 => a with { AutoRenew = true },
                    5 => a with { Ip = Next(Ips, a.Ip) },
                    6 => a with { Data = Next(Datas, a.Data) },
                    7 => a with { MonthsToReplace = a.MonthsToReplace + 2 },
                    8 => a with { Control = Next(Controls, a.Control) },
                    9 => a with { TheirRevenueShare = a.TheirRevenueShare + 7 },
                    10 => a with { TheirAlternatives = Next(Alternatives, a.TheirAlternatives) },
                    11 => a with { TheirData = Next(Datas, a.TheirData) },
                    12 => a with { TheirMonthsToReplace = a.TheirMonthsToReplace + 2 },
                    _ => a with { TheirControl = Next(Controls, a.TheirControl) },
                };
                var (before, after) = (Assess(a).Report, Assess(worse).Report);
                return part <= 8 ? after.Ours.Index >= before.Ours.Index - 1e-9 && !(before.Ours.Band == "red" && after.Ours.Band != "red")
                    : after.Theirs.Index >= before.Theirs.Index - 1e-9 && !(before.Theirs.Band == "red" && after.Theirs.Band != "red");
            },
            iter: 300);

        static string Next(string[] options, string? now) => options[Math.Min(options.Length - 1, Array.IndexOf(options, now) + 1)];
    }

    private static (DependencyReport Report, Notes Notes) Assess(ModelAnswers model)
    {
        var it = TestCases.Of(Archetype.Revenue, new Brief { Model = model });
        var (choice, notes) = (ModelChooser.Choose(it), new Notes());
        return (DependencyAssessor.Assess(it, choice, TermSheet.Draft(it, choice, it.Slots, notes), notes), notes);
    }
}
