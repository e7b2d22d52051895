using Microsoft.Bot.Schema;

namespace BackPainBot.Benchmarks.Turns;

internal static class Incoming
{
    public static Activity Message(string text) => new(ActivityTypes.Message)
    {
        Id = "1",
        ChannelId = Microsoft.Bot.Connector.Channels.Emulator,
        ServiceUrl = "http://127.0.0.1:1",
        Conversation = new ConversationAccount(id: "talk"),
        From = new ChannelAccount("ann", role: "user"),
        Recipient = new ChannelAccount("bot", role: "bot"),
        Locale = "en-US",
        Text = text,
    };
}
