using BackPainBot.Dialogs.Feedback;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Feedback;

public sealed class ChannelFeedbackTests
{
    [Theory]
    [InlineData("LikeAction", FeedbackRating.Up)]
    [InlineData("DislikeAction", FeedbackRating.Down)]
    [InlineData("EatAction", null)]
    public void Web_Chats_thumbs_are_an_event(string type, FeedbackRating? expected)
    {
        var pressed = new Activity { Type = "event", Name = ChannelFeedback.WebChatEvent, Entities = [new Entity("Action") { Properties = new JObject { ["@type"] = type } }] };

        Assert.Equal(expected, ChannelFeedback.FromWebChat(pressed)?.Rating);
    }

    [Fact]
    public void Other_events_and_broken_ones_are_no_feedback()
    {
        Assert.Null(ChannelFeedback.FromWebChat(new Activity { Type = "event", Name = "other" }));
        Assert.Null(ChannelFeedback.FromWebChat(new Activity { Type = "event", Name = ChannelFeedback.WebChatEvent }));
        Assert.Null(ChannelFeedback.FromWebChat(new Activity { Type = "event", Name = ChannelFeedback.WebChatEvent, Entities = [null!, new Entity("x") { Properties = JObject.Parse("""{ "@type": [1] }""") }] }));
    }

    [Theory]
    [InlineData("""{ "actionName": "feedback", "actionValue": { "reaction": "like", "feedback": "" } }""", FeedbackRating.Up, "")]
    [InlineData("""{ "actionName": "feedback", "actionValue": { "reaction": "dislike", "feedback": "too long" } }""", FeedbackRating.Down, "too long")]
    [InlineData("""{ "actionName": "feedback", "actionValue": { "reaction": "like", "feedback": "{\"feedbackText\":\"clear\"}" } }""", FeedbackRating.Up, "clear")]
    [InlineData("""{ "actionName": "feedback", "actionValue": { "reaction": "like", "feedback": "{ well" } }""", FeedbackRating.Up, "{ well")]
    public void Teams_sends_a_form_with_a_comment(string value, FeedbackRating rating, string comment) =>
        Assert.Equal(new ChannelFeedback(rating, comment), ChannelFeedback.FromTeams(Invoke(value)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "actionName": "other", "actionValue": { "reaction": "like" } }""")]
    [InlineData("""{ "actionName": "feedback", "actionValue": "like" }""")]
    [InlineData("""{ "actionName": "feedback", "actionValue": { "reaction": "meh" } }""")]
    [InlineData("""{ "actionName": 5, "actionValue": { "reaction": [] } }""")]
    public void Anything_else_is_no_feedback(string value) => Assert.Null(ChannelFeedback.FromTeams(Invoke(value)));

    [Fact]
    public void Its_text_does_not_quote_the_comment() =>
        Assert.DoesNotContain("secret", new ChannelFeedback(FeedbackRating.Up, "secret").ToString(), StringComparison.Ordinal);

    private static Activity Invoke(string value) => new() { Type = "invoke", Name = ChannelFeedback.TeamsInvoke, Value = JObject.Parse(value) };
}
