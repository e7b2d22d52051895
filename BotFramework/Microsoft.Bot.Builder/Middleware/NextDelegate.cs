namespace Microsoft.Bot.Builder;

/// <summary>What comes after a piece of middleware: the next piece, or the bot.</summary>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>A task that completes when all that comes after is done.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);
