using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Shows that the bot is typing while a message is waiting for its reply: after a while, and again at intervals. A message
/// that the bot sends starts the wait anew. Other bots get no typing.
/// </summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>Sets how soon and how often.</summary>
    /// <param name="delay">How long to wait before the first typing, in milliseconds, 0 or more.</param>
    /// <param name="period">How long between one typing and the next, in milliseconds, more than 0.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        if (turnContext.Activity.Type != ActivityTypes.Message || IsFromAnotherBot(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        // Of this turn alone: two turns in one conversation each show their own.
        var typing = new TypingTask(turnContext, _delay, _period);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
            {
                await typing.StopAsync().ConfigureAwait(false);
                typing.Start();
            }

            return await nextSend().ConfigureAwait(false);
        });

        typing.Start();
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await typing.EndAsync().ConfigureAwait(false);
        }
    }

    private static bool IsFromAnotherBot(ITurnContext turnContext)
        => turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is { } caller && BotClaims.IsAnotherBot(caller);
}
