using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.State;

public class BotStateSetTests
{
    [Fact]
    public async Task All_states_are_loaded_and_saved_together()
    {
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var set = new BotStateSet(user).Add(conversation);
        var turn = Turns.New();
        await set.LoadAllAsync(turn);
        await user.CreateProperty<int>("n").SetAsync(turn, 1);
        await conversation.CreateProperty<int>("n").SetAsync(turn, 2);

        await set.SaveAllChangesAsync(turn);

        var next = Turns.New();
        Assert.Equal(1, await user.CreateProperty<int>("n").GetAsync(next));
        Assert.Equal(2, await conversation.CreateProperty<int>("n").GetAsync(next));
    }

    [Fact]
    public async Task A_turn_that_throws_is_not_saved()
    {
        var state = new UserState(new MemoryStorage());
        var middleware = new AutoSaveStateMiddleware().Add(state);
        var turn = Turns.New();

        await Assert.ThrowsAsync<IOException>(() => middleware.OnTurnAsync(turn, async cancellationToken =>
        {
            await state.CreateProperty<int>("n").SetAsync(turn, 1, cancellationToken);
            throw new IOException();
        }));

        Assert.Equal(0, await state.CreateProperty<int>("n").GetAsync(Turns.New()));
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var middleware = new AutoSaveStateMiddleware(new BotStateSet());

        Assert.Equal("botStates", Assert.Throws<ArgumentNullException>(() => new BotStateSet(null)).ParamName);
        Assert.Equal("botState", Assert.Throws<ArgumentNullException>(() => new BotStateSet().Add(null)).ParamName);
        Assert.Equal("botState", Assert.Throws<ArgumentNullException>(() => middleware.Add(null)).ParamName);
        Assert.Equal("botStateSet", Assert.Throws<ArgumentNullException>(() => new AutoSaveStateMiddleware((BotStateSet)null)).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null, _ => Task.CompletedTask))).ParamName);
        Assert.Equal("next", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(Turns.New(), null))).ParamName);
    }
}
