using System.Reflection;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Tests;

public sealed class FeatureTableTests
{
    [Fact]
    public void Every_command_word_form_and_button_has_a_use_case_and_none_is_left_over()
    {
        var table = new FeatureTable();
        var buttons = typeof(ActionIds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToArray();
        buttons.Length.ShouldBeGreaterThanOrEqualTo(9);
        table.Actions.Order().ShouldBe(buttons.Order());
        table.Forms.Order().ShouldBe(FormCatalogue.Ids.Order());
        table.Commands.Count().ShouldBeGreaterThanOrEqualTo(16);
    }

    [Fact]
    public void Two_use_cases_for_one_id_stop_the_start()
    {
        UseCase<CommandGiven> any = (_, _) => Task.FromResult(new Decision([]));
        Should.Throw<InvalidOperationException>(() => FeatureTable.Unique<CommandGiven>([("help", any), ("help", any)])).Message.ShouldContain("help");
    }
}
