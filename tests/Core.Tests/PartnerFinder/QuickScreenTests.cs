using StrategicPartnerships.Core.Briefs;
using StrategicPartnerships.Core.PartnerFinder;

namespace StrategicPartnerships.Core.Tests.PartnerFinder;

public sealed class QuickScreenTests
{
    [Fact]
    public void Before_anything_is_answered_the_four_questions_and_their_rule_are_shown_to_everybody()
    {
        var criteria = Screened(new());
        criteria.QuickScreen.Count.ShouldBe(5);
        criteria.QuickScreen[^1].ShouldBe("Any \"no\": stop before the long form.");
        criteria.Screened.ShouldBeFalse();
    }

    [Fact]
    public void A_no_stops_before_the_long_form_names_the_question_and_leaves_the_index_alone()
    {
        var (without, with) = (Screened(new()), Screened(new(Icp: true, Accounts: false)));
        with.QuickScreen[0].ShouldEndWith("? Yes.");
        with.QuickScreen[1].ShouldBe("Will they introduce at least three named accounts? No.");
        with.QuickScreen[2].ShouldEndWith("Not answered yet.");
        with.QuickScreen[^1].ShouldBe("Quick screen: \"no\" to three named accounts. Stop before the long form.");
        with.Fit.Sentence.ShouldStartWith("Stop: the quick screen has a \"no\" to three named accounts.");
        with.Fit.Sentence.ShouldEndWith(without.Fit.Sentence);
        (with.Fit.Index, with.Fit.Verdict, with.Fit.Known).ShouldBe((without.Fit.Index, without.Fit.Verdict, without.Fit.Known));
        with.Screened.ShouldBeTrue();
    }

    [Fact]
    public void Every_no_is_named()
    {
        var all = Screened(new(false, false, false, false)).QuickScreen[^1];
        foreach (var name in new[] { "ideal customer profile", "three named accounts", "way of the introduction", "economics for both sides" })
            all.ShouldContain(name);
    }

    [Fact]
    public void Four_times_yes_says_go_on_and_two_times_yes_says_ask_the_rest()
    {
        Screened(new(true, true, true, true)).QuickScreen[^1].ShouldContain("Go on with the long form");
        var some = Screened(new(true, null, null, true));
        some.QuickScreen[^1].ShouldContain("2 of 4 answered");
        some.Fit.Sentence.ShouldNotContain("Stop");
    }

    private static PartnerCriteria Screened(ScreenAnswers answers) => PartnerCases.Criteria(
        TestCases.Of(Archetype.NewMarket, PartnerCases.Rated(4, 3, 4, 4, 3, 3, 5, 4, 4, 3, 3, 4) with { Screen = answers }), PartnerCases.Choice(ModelId.Reseller, ModelId.CoSelling));
}
