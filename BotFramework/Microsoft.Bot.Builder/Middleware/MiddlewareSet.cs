using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order in which it sees a turn; itself middleware, so that sets can be nested.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds middleware at the end.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This set.</returns>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs this set, then what comes after it, whether or not the set's middleware called its own next.</summary>
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        await RunFrom(0, turnContext, null, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs this set around the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot's logic, called if all middleware called its next; may be null.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    public async Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => await RunFrom(0, turnContext, callback, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFrom(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => index < _middleware.Count
            ? Run(index, turnContext, callback, cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;

    // Apart from RunFrom, so that a turn past the last middleware allocates no closure.
    private Task Run(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => _middleware[index].OnTurnAsync(
            turnContext, token => RunFrom(index + 1, turnContext, callback, token), cancellationToken);
}
