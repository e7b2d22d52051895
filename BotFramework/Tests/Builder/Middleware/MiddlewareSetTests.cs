using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder.Middleware;

public class MiddlewareSetTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_the_order_it_was_added()
    {
        var set = new MiddlewareSet().Use(new Around("a", _log)).Use(new Around("b", _log));

        await set.ReceiveActivityWithStatusAsync(Turns.New(), Bot, default);

        Assert.Equal(["a before", "b before", "bot", "b after", "a after"], _log);
        Assert.Equal(2, set.Count());
    }

    [Fact]
    public async Task Middleware_that_goes_no_further_keeps_the_turn_from_the_bot()
    {
        var set = new MiddlewareSet().Use(new Around("a", _log, stops: true)).Use(new Around("b", _log));

        await set.ReceiveActivityWithStatusAsync(Turns.New(), Bot, default);

        Assert.Equal(["a before", "a after"], _log);
    }

    [Fact]
    public async Task A_set_within_a_set_runs_before_what_comes_after_it()
    {
        var set = new MiddlewareSet().Use(new MiddlewareSet().Use(new Around("inner", _log))).Use(new Around("outer", _log));

        await set.ReceiveActivityWithStatusAsync(Turns.New(), Bot, default);

        Assert.Equal(["inner before", "inner after", "outer before", "bot", "outer after"], _log);
    }

    [Fact]
    public async Task A_set_without_middleware_and_without_a_bot_does_nothing()
        => await new MiddlewareSet().ReceiveActivityWithStatusAsync(Turns.New(), null, default);

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var set = new MiddlewareSet();

        Assert.Equal("middleware", Assert.Throws<ArgumentNullException>(() => set.Use(null)).ParamName);
        Assert.Equal("next", (await Assert.ThrowsAsync<ArgumentNullException>(() => set.OnTurnAsync(Turns.New(), null, default))).ParamName);
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _log.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Around(string name, List<string> log, bool stops = false) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            log.Add(name + " before");
            if (!stops)
            {
                await next(cancellationToken);
            }

            log.Add(name + " after");
        }
    }
}
