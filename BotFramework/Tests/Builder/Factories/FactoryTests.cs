using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder.Factories;

public class FactoryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Blank_texts_are_left_out_of_a_message(string blank)
    {
        var message = MessageFactory.Text(blank, blank);

        Assert.Equal((ActivityTypes.Message, null, null, InputHints.AcceptingInput), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Buttons_send_their_title()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Really?", inputHint: InputHints.ExpectingInput, toList: ["member-1"]);

        Assert.Equal([("Yes", (object)"Yes", ActionTypes.ImBack), ("No", "No", ActionTypes.ImBack)], message.SuggestedActions.Actions.Select(a => (a.Title, a.Value, a.Type)));
        Assert.Equal(("Really?", InputHints.ExpectingInput), (message.Text, message.InputHint));
        Assert.Equal(["member-1"], message.SuggestedActions.To);
    }

    [Fact]
    public void Attachments_are_laid_out_as_asked()
    {
        var attachment = new Attachment("text/plain");

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(attachment).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment([attachment]).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([attachment, attachment]).AttachmentLayout);
        Assert.Equal(("http://x/y.png", "image/png", ""), MessageFactory.ContentUrl("http://x/y.png", "image/png").Attachments.Select(a => (a.ContentUrl, a.ContentType, a.Name)).Single());
    }

    [Fact]
    public void Missing_parts_of_a_message_are_refused_by_name()
    {
        Assert.Equal("actions", Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null, "t", null, null)).ParamName);
        Assert.Equal("cardActions", Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null, "t", null, null)).ParamName);
        Assert.Equal("attachment", Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null)).ParamName);
        Assert.Equal("attachments", Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null)).ParamName);
        Assert.Equal("attachments", Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null)).ParamName);
        Assert.Equal("url", Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png")).ParamName);
        Assert.Equal("contentType", Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("http://x", "")).ParamName);
    }

    [Fact]
    public void A_hand_over_carries_the_conversation_and_the_transcript()
    {
        var handoff = (Activity)EventFactory.CreateHandoffInitiation(Turns.New(), new { Reason = "asked for" }, new Transcript([Turns.Message()]));

        Assert.Equal((HandoffEventNames.InitiateHandoff, "member-1", "conversation-1"), (handoff.Name, handoff.From.Id, handoff.RelatesTo.Conversation.Id));
        Assert.Equal("asked for", Assert.IsType<JObject>(handoff.Value)["Reason"]);
        Assert.IsType<Transcript>(Assert.Single(handoff.Attachments).Content);
        Assert.Null(EventFactory.CreateHandoffInitiation(Turns.New(), null).Value);
    }

    [Fact]
    public void The_state_of_a_hand_over_says_why()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(), "failed", "nobody there");

        Assert.Equal("""{"state":"failed","message":"nobody there"}""", Assert.IsType<JObject>(status.Value).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("turnContext", Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null, null)).ParamName);
        Assert.Equal("conversation", Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null, "failed")).ParamName);
        Assert.Equal("state", Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null)).ParamName);
    }

    [Theory]
    [InlineData("abcdef", 3, "abc...")]
    [InlineData("abcdef", 0, "...")]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("", 0, "")]
    public void A_long_text_is_cut(string text, int length, string expected)
    {
        Assert.Equal(expected, StringUtils.Ellipsis(text, length));
        Assert.Equal(expected, StringUtils.Ellipsis(new StringBuilder(text), length).ToString());
        var hash = expected == text ? "" : StringUtils.Hash(text);
        Assert.Equal(expected + hash, StringUtils.EllipsisHash(text, length));
        Assert.Equal(expected + hash, StringUtils.EllipsisHash(new StringBuilder(text), length).ToString());
    }

    [Fact]
    public void Texts_that_cannot_be_cut_are_refused_or_passed_over()
    {
        Assert.Null(StringUtils.Ellipsis((string)null, 3));
        Assert.Null(StringUtils.EllipsisHash((string)null, 3));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => StringUtils.Hash(null)).ParamName);
        Assert.Equal("sb", Assert.Throws<ArgumentNullException>(() => StringUtils.Ellipsis((StringBuilder)null, 1)).ParamName);
        Assert.Equal("sb", Assert.Throws<ArgumentNullException>(() => StringUtils.EllipsisHash((StringBuilder)null, 1)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => StringUtils.Ellipsis("abc", -1)).ParamName);
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => StringUtils.EllipsisHash("abc", -1)).ParamName);
    }

    [Fact]
    public void What_Teams_adds_is_read_and_set()
    {
        var activity = Turns.Message();
        activity.ChannelData = JObject.Parse("""{"team":{"id":"t"},"channel":{"id":"c"},"settings":{"selectedChannel":{"id":"s"}},"meeting":{"id":"m"}}""");

        Assert.Equal(("t", "c", "s", "m"), (activity.TeamsGetTeamInfo().Id, activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId(), activity.TeamsGetMeetingInfo().Id));
        Assert.Null(activity.TeamsGetTeamOnBehalfOf());

        activity.TeamsNotifyUser();
        Assert.True(Assert.IsType<TeamsChannelData>(activity.ChannelData).Notification.Alert);
        Assert.Null(Turns.Message().TeamsGetTeamInfo());
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => ((IActivity)null).TeamsGetChannelId()).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => ((IActivity)null).TeamsNotifyUser()).ParamName);
    }
}
