namespace Microsoft.Bot.Builder;

/// <summary>Code around the bot that sees every turn.</summary>
public interface IMiddleware
{
    /// <summary>Handles one turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">What comes after. Not calling it keeps the turn from the bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when this middleware is done with the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
