namespace Microsoft.Bot.Builder;

// The parts of a state's key, as the activity tells them.
internal static class StorageKey
{
    internal static string Channel(ITurnContext turnContext) => Required(turnContext.Activity.ChannelId, "channelId");

    internal static string Conversation(ITurnContext turnContext)
        => Required(turnContext.Activity.Conversation?.Id, "conversation.id");

    internal static string User(ITurnContext turnContext) => Required(turnContext.Activity.From?.Id, "from.id");

    private static string Required(string value, string name)
        => value ?? throw new InvalidOperationException($"The activity has no {name}, by which its state is kept.");
}
