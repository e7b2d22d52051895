namespace Microsoft.Bot.Builder;

/// <summary>A bot: what answers turns.</summary>
public interface IBot
{
    /// <summary>Answers one turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with the turn.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
