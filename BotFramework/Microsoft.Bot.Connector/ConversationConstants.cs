namespace Microsoft.Bot.Connector;

/// <summary>Names that travel with a conversation.</summary>
public static class ConversationConstants
{
    /// <summary>Header that carries the conversation's id on every request that concerns one.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
