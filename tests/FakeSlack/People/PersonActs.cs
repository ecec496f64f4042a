namespace StrategicPartnerships.FakeSlack;

/// <summary>What a person does with what they see.</summary>
public static class PersonActs
{
    /// <summary>Presses a button: of the open modal, else of the newest message that has it, else of the home tab.</summary>
    public static Task<BotAnswer> Presses(this SlackPerson person, string label, string? place = null) => person.Touch.Button(label, person.Messages(place), person.Home);

    public static Task<BotAnswer> PressesAtHome(this SlackPerson person, string label) => person.Touch.Button(label, [], person.Home);

    /// <summary>Presses a button of this very message, which may be gone or old.</summary>
    public static Task<BotAnswer> PressesOn(this SlackPerson person, FakeMessage message, string label) => person.Touch.Button(label, [message], null);

    /// <summary>Chooses in a menu outside an input block.</summary>
    /// <param name="menu">Its action id, block id or placeholder.</param>
    public static Task<BotAnswer> Chooses(this SlackPerson person, string menu, string choice) => person.Touch.Choice(menu, choice, person.Messages(), person.Home);

    public static Task<BotAnswer> Submits(this SlackPerson person) => person.Forms.Submit();

    /// <summary>The X: closes the whole stack.</summary>
    public static Task<BotAnswer?> Closes(this SlackPerson person) => person.Forms.Close(all: true);

    /// <summary>The close button of the modal on top.</summary>
    public static Task<BotAnswer?> Cancels(this SlackPerson person) => person.Forms.Close(all: false);
}
