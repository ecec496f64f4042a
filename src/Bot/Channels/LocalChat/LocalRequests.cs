using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategicPartnerships.Bot.Delivery;
using StrategicPartnerships.Bot.Features;
using StrategicPartnerships.Bot.Jobs;
using StrategicPartnerships.Bot.Storage;

namespace StrategicPartnerships.Bot.Channels.LocalChat;

/// <summary>Takes requests once each, and carries decisions out: messages become rows, public ones are told to open pages.</summary>
internal sealed class LocalRequests(Dispatcher dispatcher, Inbox inbox, LocalEvents events, IDbContextFactory<PartnershipsContext> contexts, DomainClock clock, Ids ids)
{
    /// <param name="requestId">The caller's own id of this request; without one the request is one of its own.</param>
    public async Task<StoredAnswer> Take(ChatRequest request, Caller caller, string? requestId)
    {
        var key = $"{caller.Workspace}/{caller.Person}/{(string.IsNullOrWhiteSpace(requestId) ? ids.New() : requestId)}";
        // The work owns its own time: a page that is closed half-way must not leave half an effect.
        var stored = await inbox.Once(key, () => Act(request, caller, key));
        return JsonSerializer.Deserialize(stored, LocalJson.Default.StoredAnswer)!;
    }

    public async Task<StoredAnswer> Take(ChatRequest request, string? person, string? place, string? state, string? requestId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Take(request, await LocalCaller.Of(person, place, state, db, CancellationToken.None), requestId);
    }

    private async Task<string> Act(ChatRequest request, Caller caller, string key)
    {
        List<MessageOut> posts = [];
        var answer = await dispatcher.Handle(request, caller, (decision, db) =>
        {
            posts.Clear();
            var stored = JsonSerializer.Serialize(Carry(decision, caller, db, posts), LocalJson.Default.StoredAnswer);
            Inbox.Answer(db, key, stored);
            return Task.FromResult(stored);
        }, CancellationToken.None);
        posts.ForEach(events.Tell);
        return answer;
    }

    private StoredAnswer Carry(Decision decision, Caller caller, PartnershipsContext db, List<MessageOut> posts)
    {
        List<MessageOut> messages = [];
        foreach (var effect in decision.Effects)
        {
            var row = effect switch
            {
                Effect.Reply(var message, var hidden) => LocalMessages.Row(ids.New(), caller.Place, hidden ? caller.Person : null, message, clock.Now),
                Effect.Post(var place, var message, _) => LocalMessages.Row(ids.New(), place, null, message, clock.Now),
                Effect.Update(_, var place, var message) => LocalMessages.Row(ids.New(), place, null, message, clock.Now),
                Effect.Refuse(var why, var whatToDo) => LocalMessages.Row(ids.New(), caller.Place, caller.Person, new($"{why} {whatToDo}"), clock.Now),
                _ => null,
            };
            if (row is null)
                continue;
            db.Messages.Add(row);
            var sent = LocalMessages.Out(row);
            messages.Add(sent);
            if (!sent.Private)
                posts.Add(sent);
        }

        if (decision.Effects.OfType<Effect.Unknown>().FirstOrDefault() is { } unknown)
            return new(StatusCodes.Status404NotFound, Error: unknown.What);
        if (decision.Effects.OfType<Effect.FieldErrors>().FirstOrDefault() is { } wrong)
            return new(StatusCodes.Status422UnprocessableEntity, Errors: wrong.Errors);
        var form = decision.Effects.OfType<Effect.OpenForm>().FirstOrDefault()?.Form;
        return new(StatusCodes.Status200OK, new(messages, form is null ? null : LocalForms.Out(form)), Refused: decision.Effects.Any(e => e is Effect.Refuse));
    }
}
