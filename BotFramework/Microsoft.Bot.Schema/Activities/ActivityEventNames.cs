namespace Microsoft.Bot.Schema;

/// <summary>Names of events with which an adapter begins a turn by itself.</summary>
public static class ActivityEventNames
{
    /// <summary>The bot takes up a conversation that it holds a reference to.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot begins a conversation that was not there before.</summary>
    public const string CreateConversation = "CreateConversation";
}
