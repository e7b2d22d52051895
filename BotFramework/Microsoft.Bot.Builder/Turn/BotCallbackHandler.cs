namespace Microsoft.Bot.Builder;

/// <summary>The bot's logic, called by an adapter at the end of the middleware pipeline.</summary>
/// <param name="turnContext">The turn to answer.</param>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>A task that completes when the bot is done with the turn.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
