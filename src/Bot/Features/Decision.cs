using StrategicPartnerships.Bot.Storage;
using StrategicPartnerships.Cards.Documents;
using StrategicPartnerships.Cards.Forms;

namespace StrategicPartnerships.Bot.Features;

/// <summary>What should happen; the channel and the store carry it out.</summary>
internal sealed record Decision(IReadOnlyList<Effect> Effects)
{
    public static Decision Of(params Effect[] effects) => new(effects);

    public static Decision Refuse(string why, string whatToDo) => Of(new Effect.Refuse(why, whatToDo));

    public static Decision Tell(string text, params ChatAction[] actions) => Of(new Effect.Reply(new(text) { Actions = actions }));

    public Decision And(Effect effect) => new([.. Effects, effect]);
}

/// <summary>One thing that should happen. A closed set.</summary>
internal abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>To the person who asked; private unless said otherwise.</summary>
    public sealed record Reply(ChatMessage Message, bool Private = true) : Effect;

    /// <param name="About">The partnership that the message shows, so that it can be brought up to date later; null for any other.</param>
    public sealed record Post(string Place, ChatMessage Message, string? About = null) : Effect;

    /// <summary>
    /// What was posted about a partnership shows a new version: in place where the channel can, otherwise as a new message in
    /// <paramref name="Place"/>.
    /// </summary>
    public sealed record Update(string About, string Place, ChatMessage Message) : Effect;

    /// <summary>The person's own page of the bot.</summary>
    public sealed record ShowHome(HomePage Page) : Effect;

    public sealed record OpenForm(Form Form) : Effect;

    /// <summary>By field id; the form stays open and keeps what was typed.</summary>
    public sealed record FieldErrors(IReadOnlyDictionary<string, string> Errors) : Effect;

    public sealed record Save(Change Change) : Effect;

    public sealed record Refuse(string Why, string WhatToDo) : Effect;

    /// <summary>The form or action is not ours, or no longer kept.</summary>
    public sealed record Unknown(string What) : Effect;
}

/// <summary>What is to be stored. A closed set.</summary>
internal abstract record Change
{
    private Change()
    {
    }

    public sealed record Draft(DraftRow Row) : Change;

    public sealed record DropDraft(DraftRow Row) : Change;

    public sealed record NewPartnership(PartnershipRow Row, BriefVersionRow First) : Change;

    /// <summary>The partnership already carries the new number, name and objective.</summary>
    public sealed record NewVersion(PartnershipRow Row, BriefVersionRow Next) : Change;

    public sealed record Delete(PartnershipRow Row) : Change;

    /// <summary>A new list, or the one there is with its new content.</summary>
    public sealed record Candidates(CandidateListRow Row) : Change;

    public sealed record ForgetCandidates(CandidateListRow Row) : Change;
}

/// <summary>A message in neutral terms. The text stands alone where there is no document, and introduces it where there is one.</summary>
internal sealed record ChatMessage(string Text)
{
    public Document? Document { get; init; }
    public IReadOnlyList<ChatAction> Actions { get; init; } = [];
    public ChatFile? File { get; init; }
}

internal sealed record ChatAction(string Id, string Label, string State);

/// <param name="About">The partnership that the file shows.</param>
internal sealed record ChatFile(string Name, string Content, string? About = null);

/// <summary>What a person finds on the bot's own page.</summary>
/// <param name="Partnerships">Those changed last first; a channel shows as many as fit.</param>
/// <param name="Meetings">The next meetings of all partnerships, soonest first.</param>
/// <param name="CheckIns">Check-ins that wait for this person.</param>
internal sealed record HomePage(string Greeting, IReadOnlyList<HomeRow> Partnerships, IReadOnlyList<string> Meetings, IReadOnlyList<HomeTask> CheckIns, IReadOnlyList<ChatAction> Actions);

/// <param name="NextMeeting">In words; empty while none is planned.</param>
internal sealed record HomeRow(string Name, string Objective, string Model, int Version, string Owner, DateOnly Changed, string NextMeeting, IReadOnlyList<ChatAction> Actions);

/// <summary>Something that waits for the person, and the button for it.</summary>
internal sealed record HomeTask(string Text, ChatAction Action);
