using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>
    /// An event came in. Calls <see cref="OnTokenResponseEventAsync"/> for the end of a sign-in and
    /// <see cref="OnEventAsync"/> for all else.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.Activity.Name == SignInConstants.TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);
    }

    /// <summary>A sign-in ended and left a token.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Any other event came in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;
}
