namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, shared by all who take part in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Makes the state.</summary>
    /// <param name="storage">Where it is kept.</param>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return $"{StorageKey.Channel(turnContext)}/conversations/{StorageKey.Conversation(turnContext)}";
    }
}
