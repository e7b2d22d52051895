namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and state at the service of an adapter's turns.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into each turn's <see cref="ITurnContext.TurnState"/>, by the name of <see cref="IStorage"/>.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="storage">The storage.</param>
    /// <returns>The adapter.</returns>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts states into each turn's <see cref="ITurnContext.TurnState"/>, by the full names of their types.</summary>
    /// <param name="botAdapter">The adapter.</param>
    /// <param name="botStates">The states.</param>
    /// <returns>The adapter.</returns>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            ArgumentNullException.ThrowIfNull(state, nameof(botStates));
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter;
    }
}
