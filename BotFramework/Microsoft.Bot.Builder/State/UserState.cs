namespace Microsoft.Bot.Builder;

/// <summary>State of a person on a channel, in whatever conversation.</summary>
public class UserState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is kept.</param>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return $"{StorageKey.Channel(turnContext)}/users/{StorageKey.User(turnContext)}";
    }
}
