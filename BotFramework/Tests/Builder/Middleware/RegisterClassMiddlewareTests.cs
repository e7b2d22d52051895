using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Middleware;

public class RegisterClassMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Storage_and_states_are_found_in_the_turn()
    {
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        _adapter.UseStorage(storage).UseBotState(user, conversation);
        object[] found = null;

        await _adapter.RunAsync(Turns.Message(), (turnContext, _) => Task.FromResult(found =
        [
            turnContext.TurnState.Get<IStorage>(),
            turnContext.TurnState.Get<UserState>(),
            turnContext.TurnState.Get<ConversationState>(),
        ]));

        Assert.Equal([storage, user, conversation], found);
    }

    [Fact]
    public async Task An_object_is_found_by_the_name_it_was_given()
    {
        _adapter.Use(new RegisterClassMiddleware<string>("value", "name"));
        string found = null;

        await _adapter.RunAsync(Turns.Message(), (turnContext, _) => Task.FromResult(found = turnContext.TurnState.Get<string>("name")));

        Assert.Equal("value", found);
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var middleware = new RegisterClassMiddleware<string>("value");

        Assert.Equal("service", Assert.Throws<ArgumentNullException>(() => new RegisterClassMiddleware<string>(null)).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null, _ => Task.CompletedTask, default))).ParamName);
        Assert.Equal("nextTurn", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(Turns.New(), null, default))).ParamName);
        Assert.Equal("storage", Assert.Throws<ArgumentNullException>(() => _adapter.UseStorage(null)).ParamName);
        Assert.Equal("botAdapter", Assert.Throws<ArgumentNullException>(() => ((BotAdapter)null).UseStorage(new MemoryStorage())).ParamName);
        Assert.Equal("botStates", Assert.Throws<ArgumentNullException>(() => _adapter.UseBotState(null)).ParamName);
        Assert.Equal("botStates", Assert.Throws<ArgumentNullException>(() => _adapter.UseBotState([null])).ParamName);
    }
}
