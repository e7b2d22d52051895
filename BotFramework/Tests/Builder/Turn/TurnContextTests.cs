using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Turn;

public class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_reply_is_addressed_to_the_conversation_of_the_turn()
    {
        var turn = new TurnContext(_adapter, Turns.Message());

        var response = await turn.SendActivityAsync("answer", "spoken", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("sent-0", response.Id);
        Assert.Equal("sent-0", sent.Id);
        Assert.Equal(("answer", "spoken", InputHints.ExpectingInput), (sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("conversation-1", "bot-1", "member-1", "message-1"), (sent.Conversation.Id, sent.From.Id, sent.Recipient.Id, sent.ReplyToId));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task With_expect_replies_replies_are_held_in_order_and_nothing_is_delivered()
    {
        var message = Turns.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new TurnContext(_adapter, message);

        await turn.SendActivityAsync("one");
        await turn.SendActivitiesAsync([MessageFactory.Text("two"), MessageFactory.Text("three")]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two", "three"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task With_expect_replies_the_answer_to_an_invoke_is_left_for_the_adapter()
    {
        var message = Turns.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new TurnContext(_adapter, message);

        await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } });

        Assert.NotNull(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Theory]
    [InlineData(DeliveryModes.ExpectReplies)]
    [InlineData(DeliveryModes.Normal)]
    public async Task A_trace_is_no_response(string deliveryMode)
    {
        var message = Turns.Message();
        message.DeliveryMode = deliveryMode;
        var turn = new TurnContext(_adapter, message);

        await turn.SendActivityAsync(Activity.CreateTraceActivity("trace"));

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_they_were_added_and_may_drop_it()
    {
        var seen = new List<string>();
        var turn = new TurnContext(_adapter, Turns.Message());
        turn.OnSendActivities(async (_, activities, next) =>
        {
            seen.Add("first");
            activities[0].Text += "!";
            return await next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add(activities[0].Text);
            return activities[0].Text == "drop!" ? Task.FromResult(Array.Empty<ResourceResponse>()) : next();
        });

        await turn.SendActivityAsync("keep");
        var dropped = await turn.SendActivityAsync("drop");

        Assert.Equal(["first", "keep!", "first", "drop!"], seen);
        Assert.Equal("keep!", Assert.Single(_adapter.Sent).Text);
        Assert.Null(dropped.Id);
    }

    [Fact]
    public async Task Handlers_see_updates_and_deletions_and_may_drop_them()
    {
        var turn = new TurnContext(_adapter, Turns.Message());
        turn.OnUpdateActivity((_, activity, next) => activity.Text == "drop" ? Task.FromResult<ResourceResponse>(null) : next());
        turn.OnUpdateActivity((_, _, next) => next());
        turn.OnDeleteActivity((_, reference, next) => reference.ActivityId == "drop" ? Task.CompletedTask : next());
        turn.OnDeleteActivity((_, _, next) => next());

        Assert.Equal("5", (await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "5") { Text = "new" })).Id);
        Assert.Null(await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, "6") { Text = "drop" }));
        await turn.DeleteActivityAsync("7");
        await turn.DeleteActivityAsync("drop");

        Assert.Equal("conversation-1", Assert.Single(_adapter.Updated).Conversation.Id);
        Assert.Equal("7", Assert.Single(_adapter.Deleted).ActivityId);
    }

    [Fact]
    public void A_turn_shown_with_another_activity_shares_state_and_buffer()
    {
        var turn = new TurnContext(_adapter, Turns.Message("one"));
        var view = new TurnContext(turn, Turns.Message("two"));

        Assert.Equal("two", view.Activity.Text);
        Assert.Same(turn.TurnState, view.TurnState);
        Assert.Same(turn.BufferedReplyActivities, view.BufferedReplyActivities);
        Assert.Same(_adapter, view.Adapter);
    }

    [Fact]
    public void A_delegating_context_shows_the_same_turn()
    {
        var turn = new TurnContext(_adapter, Turns.Message("one"));
        ITurnContext<IMessageActivity> view = new DelegatingTurnContext<IMessageActivity>(turn);

        Assert.Same(turn.Activity, view.Activity);
        Assert.Same(turn.TurnState, view.TurnState);
        Assert.Equal("innerTurnContext", Assert.Throws<ArgumentNullException>(() => new DelegatingTurnContext<IMessageActivity>(null)).ParamName);
    }

    [Fact]
    public void The_locale_is_null_until_it_is_set()
    {
        var turn = Turns.New();
        Assert.Null(turn.Locale);

        turn.Locale = "de-CH";
        turn.Locale = "fr-FR";

        Assert.Equal("fr-FR", turn.Locale);
    }

    [Fact]
    public async Task Nothing_works_when_the_turn_is_over()
    {
        var turn = Turns.New();
        turn.Dispose();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(Turns.Message()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("1"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("x"));
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var turn = Turns.New();

        Assert.Equal("adapter", Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null, Turns.Message())).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null)).ParamName);
        Assert.Equal("turnContext", Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null, Turns.Message())).ParamName);
        Assert.Equal("activities", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null))).ParamName);
        Assert.Equal("activities", (await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync([null]))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null))).ParamName);
        Assert.Equal("conversationReference", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null))).ParamName);
        Assert.Equal("handler", Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null)).ParamName);
        Assert.Equal("handler", Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null)).ParamName);
        Assert.Equal("handler", Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null)).ParamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public async Task Blank_texts_and_ids_are_refused(string blank)
    {
        var turn = Turns.New();

        Assert.Equal("textReplyToSend", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(blank))).ParamName);
        Assert.Equal("activityId", (await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(blank))).ParamName);
    }
}
