using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Middleware;

public class ShowTypingMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Typing_shows_while_a_message_waits_and_never_after_the_reply()
    {
        _adapter.Use(new ShowTypingMiddleware(0, 1));

        await _adapter.RunAsync(Turns.Message(), async (turnContext, cancellationToken) =>
        {
            while (_adapter.Sent.Count < 2)
            {
                await Task.Delay(1, cancellationToken);
            }

            Assert.False(turnContext.Responded);
        });
        var sent = _adapter.Sent.Count;
        await Task.Delay(20);

        Assert.All(_adapter.Sent, activity => Assert.Equal((ActivityTypes.Typing, "conversation-1"), (activity.Type, activity.Conversation.Id)));
        Assert.Equal(sent, _adapter.Sent.Count);
    }

    [Theory]
    [InlineData(ActivityTypes.ConversationUpdate)]
    [InlineData(ActivityTypes.Event)]
    public async Task Nothing_but_a_message_shows_typing(string type)
    {
        _adapter.Use(new ShowTypingMiddleware(0, 1));
        var activity = Turns.Message();
        activity.Type = type;

        await _adapter.RunAsync(activity, (_, cancellationToken) => Task.Delay(20, cancellationToken));

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Another_bot_gets_no_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(0, 1));
        using var turn = new TurnContext(_adapter, Turns.Message());
        turn.TurnState.Add(BotAdapter.BotIdentityKey, new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.VersionClaim, "2.0"),
            new Claim(AuthenticationConstants.AudienceClaim, "this-bot"),
            new Claim(AuthenticationConstants.AuthorizedParty, "another-bot"),
        ]));

        await _adapter.RunAsync(turn, (_, cancellationToken) => Task.Delay(20, cancellationToken));

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_turn_that_throws_ends_the_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(0, 1));

        await Assert.ThrowsAsync<IOException>(() => _adapter.RunAsync(Turns.Message(), (_, _) => throw new IOException()));
        var sent = _adapter.Sent.Count;
        await Task.Delay(20);

        Assert.Equal(sent, _adapter.Sent.Count);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Times_out_of_range_are_refused(int delay, int period)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var middleware = new ShowTypingMiddleware();

        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null, _ => Task.CompletedTask, default))).ParamName);
        Assert.Equal("next", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(Turns.New(), null, default))).ParamName);
    }
}
