using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

/// <summary>Turns to test with.</summary>
internal static class Turns
{
    internal static Activity Message(string text = "hello") => new(ActivityTypes.Message)
    {
        Id = "message-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        From = new ChannelAccount("member-1", "Member"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount { Id = "conversation-1" },
    };

    internal static TurnContext Of(Activity activity) => new(new TestAdapter(), activity);

    internal static TurnContext New() => Of(Message());
}
