namespace Microsoft.Bot.Builder;

/// <summary>State of one person in one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is kept.</param>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel, no conversation or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        var channel = StorageKey.Channel(turnContext);
        return $"{channel}/conversations/{StorageKey.Conversation(turnContext)}/users/{StorageKey.User(turnContext)}";
    }
}
