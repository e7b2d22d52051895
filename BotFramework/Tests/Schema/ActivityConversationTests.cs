using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public class ActivityConversationTests
{
    private static Activity Incoming(string type = ActivityTypes.Message, string channel = "msteams") => new(type)
    {
        Id = "1",
        ChannelId = channel,
        ServiceUrl = "https://service/",
        Locale = "fi-FI",
        From = new ChannelAccount("alice", "Alice"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(true, id: "c", name: "C", tenantId: "t"),
    };

    [Fact]
    public void A_reply_goes_back_to_where_the_activity_came_from()
    {
        var reply = Incoming().CreateReply("hello");

        Assert.Equal(("bot", "alice", "c", "1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId));
        Assert.Equal(("https://service/", "msteams", "fi-FI", "hello"), (reply.ServiceUrl, reply.ChannelId, reply.Locale, reply.Text));
        Assert.Equal(TimeSpan.Zero, reply.Timestamp.Value.Offset);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void A_reply_to_an_activity_from_nowhere_is_addressed_to_nobody()
    {
        var reply = new Activity().CreateReply();

        Assert.Equal(string.Empty, reply.Text);
        Assert.Null(reply.Conversation);
        Assert.Null(reply.Recipient.Id);
    }

    [Theory]
    [InlineData("webchat", ActivityTypes.ConversationUpdate, null)]
    [InlineData("DirectLine", "CONVERSATIONUPDATE", null)]
    [InlineData("webchat", ActivityTypes.Message, "1")]
    [InlineData("msteams", ActivityTypes.ConversationUpdate, "1")]
    [InlineData(null, null, "1")]
    public void Web_chats_are_not_answered_to_an_update_that_they_do_not_show(string channel, string type, string id)
    {
        var activity = Incoming(type, channel);

        Assert.Equal(id, activity.CreateReply().ReplyToId);
        Assert.Equal(id, ((Activity)activity.CreateTrace("x")).ReplyToId);
        Assert.Equal(id, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_leads_back_both_ways()
    {
        var reference = Incoming().GetConversationReference();
        var outgoing = new Activity { Locale = "en-US", ReplyToId = "0" }.ApplyConversationReference(reference);
        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("bot", "alice"), (outgoing.From.Id, outgoing.Recipient.Id));
        Assert.Equal(("1", null, "en-US"), (outgoing.ReplyToId, outgoing.Id, outgoing.Locale));
        Assert.Equal(("alice", "bot"), (incoming.From.Id, incoming.Recipient.Id));
        Assert.Equal((null, "1", "fi-FI"), (incoming.ReplyToId, incoming.Id, incoming.Locale));
    }

    [Fact]
    public void A_reference_without_an_activity_leaves_the_ids_alone()
    {
        var reference = new ConversationReference(conversation: new ConversationAccount(id: "c"));

        Assert.Equal("0", new Activity { ReplyToId = "0" }.ApplyConversationReference(reference).ReplyToId);
        Assert.Equal("0", new Activity { Id = "0" }.ApplyConversationReference(reference, isIncoming: true).Id);
    }

    [Fact]
    public void A_reference_to_a_reply_has_the_replys_id()
    {
        Assert.Equal("9", Incoming().GetReplyConversationReference(new ResourceResponse("9")).ActivityId);
        Assert.Throws<ArgumentNullException>(() => Incoming().GetReplyConversationReference(null));
        Assert.Throws<ArgumentNullException>(() => Incoming().ApplyConversationReference(null));
    }

    [Fact]
    public void A_continuation_is_an_event_from_the_user_with_an_id_of_its_own()
    {
        var reference = Incoming().GetConversationReference();
        var first = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (first.Type, first.Name));
        Assert.Equal(("alice", "bot", "c"), (first.From.Id, first.Recipient.Id, first.Conversation.Id));
        Assert.NotEqual(first.Id, reference.GetContinuationActivity().Id);
    }

    [Theory]
    [InlineData("https://service/", false)]
    [InlineData("HTTP://service/", false)]
    [InlineData("urn:botframework:websocket:x", true)]
    [InlineData("", true)]
    [InlineData(null, false)]
    public void A_service_without_a_web_address_streams(string serviceUrl, bool streams)
    {
        Assert.Equal(streams, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
    }
}
