using BackPainBot.Dialogs.Delivery;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Delivery;

public sealed class GroupThreadTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData(false, "personal", false)]
    [InlineData(true, null, true)]
    [InlineData(null, "groupChat", true)]
    [InlineData(null, "channel", true)]
    [InlineData(null, "CHANNEL", true)]
    public void A_thread_is_told_by_its_kind(bool? isGroup, string? type, bool expected) =>
        Assert.Equal(expected, GroupThread.Is(new Activity { Conversation = new ConversationAccount(isGroup, type) }));

    [Fact]
    public void Without_a_conversation_it_is_none() => Assert.False(GroupThread.Is(new Activity()));

    [Theory]
    [InlineData("""{ "mentioned": { "id": "bot" } }""", true)]
    [InlineData("""{ "mentioned": { "id": "bot" }, "text": null }""", true)]
    [InlineData("""{ "mentioned": { "id": "bob" }, "text": "<at>bot</at>" }""", false)]
    [InlineData("{}", false)]
    [InlineData("""{ "mentioned": null }""", false)]
    [InlineData("""{ "mentioned": 5 }""", true)]
    public void The_bot_is_spoken_to_by_its_id(string mention, bool expected)
    {
        var message = new Activity { Text = "hi", Recipient = new ChannelAccount("bot"), Entities = [new Entity("mention") { Properties = JObject.Parse(mention) }] };

        Assert.Equal(expected, GroupThread.IsForBot(message));
    }

    [Fact]
    public void A_button_of_the_bot_needs_no_mention() => Assert.True(GroupThread.IsForBot(new Activity { Value = new JObject() }));
}
