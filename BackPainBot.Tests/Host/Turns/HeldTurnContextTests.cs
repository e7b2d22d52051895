using BackPainBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace BackPainBot.Tests.Host.Turns;

public sealed class HeldTurnContextTests : IDisposable
{
    private readonly List<string> _done = [];
    private readonly List<Exception> _failed = [];
    private readonly TurnContextStateCollection _outerState = new();
    private readonly Mock<ITurnContext> _outer = new();
    private readonly HeldTurnContext _held;

    public HeldTurnContextTests()
    {
        _outerState.Add("from outside", "kept");
        _outer.SetupGet(turn => turn.TurnState).Returns(_outerState);
        _outer.SetupGet(turn => turn.Activity).Returns(new Activity(
            ActivityTypes.Message, "in-1", conversation: new ConversationAccount(id: "talk"), channelId: "test"));
        _outer.Setup(turn => turn.SendActivitiesAsync(It.IsAny<IActivity[]>(), It.IsAny<CancellationToken>()))
            .Callback((IActivity[] activities, CancellationToken _) => _done.Add("send " + string.Join(" ", activities.Cast<Activity>().Select(a => a.Text))))
            .ReturnsAsync([new ResourceResponse("sent")]);
        _outer.Setup(turn => turn.UpdateActivityAsync(It.IsAny<IActivity>(), It.IsAny<CancellationToken>()))
            .Callback((IActivity activity, CancellationToken _) => _done.Add("update " + activity.Id))
            .ReturnsAsync(new ResourceResponse("updated"));
        _outer.Setup(turn => turn.DeleteActivityAsync(It.IsAny<ConversationReference>(), It.IsAny<CancellationToken>()))
            .Callback((ConversationReference reference, CancellationToken _) => _done.Add("delete " + reference.ActivityId))
            .Returns(Task.CompletedTask);
        _held = new HeldTurnContext(_outer.Object);
    }

    public void Dispose() => _outerState.Dispose();

    [Fact]
    public async Task Nothing_happens_until_it_is_released_and_then_all_in_order()
    {
        await _held.SendActivityAsync("one");
        await _held.SendActivitiesAsync([MessageFactory.Text("two"), MessageFactory.Text("three")]);
        await _held.UpdateActivityAsync(new Activity { Id = "old" });
        await _held.DeleteActivityAsync("older");
        await _held.SendActivityAsync(MessageFactory.Text("four"));
        Assert.Empty(_done);

        await ReleaseAsync();

        Assert.Equal(["send one two three", "update old", "delete older", "send four"], _done);
    }

    [Fact]
    public async Task A_card_has_an_id_before_it_is_sent_by_which_it_can_be_updated()
    {
        var response = await _held.SendActivityAsync(Card());
        await _held.UpdateActivityAsync(new Activity { Id = response.Id });
        await ReleaseAsync();

        Assert.Equal("sent", Assert.Single(_held.SentCards, pair => pair.Key == response.Id).Value);
        Assert.Equal("update sent", _done[^1]);
    }

    [Fact]
    public async Task A_card_of_an_earlier_turn_is_updated_by_what_was_kept_of_it()
    {
        var earlier = new HeldTurnContext(_outer.Object);
        var response = await earlier.SendActivityAsync(Card());

        await _held.UpdateActivityAsync(new Activity { Id = response.Id });
        await ReleaseAsync(id => id == response.Id ? "old-7" : null);

        Assert.Equal(["update old-7"], _done);
    }

    [Fact]
    public async Task What_cannot_be_found_is_not_updated()
    {
        var response = await new HeldTurnContext(_outer.Object).SendActivityAsync(Card());

        await _held.UpdateActivityAsync(new Activity { Id = response.Id });
        await ReleaseAsync();

        Assert.Empty(_done);
    }

    [Fact]
    public async Task An_update_that_fails_holds_up_nothing()
    {
        _outer.Setup(turn => turn.UpdateActivityAsync(It.IsAny<IActivity>(), It.IsAny<CancellationToken>())).ThrowsAsync(new HttpRequestException("gone"));
        await _held.UpdateActivityAsync(new Activity { Id = "old" });
        await _held.SendActivityAsync("one");

        await ReleaseAsync();

        Assert.Equal(["send one"], _done);
        Assert.IsType<HttpRequestException>(Assert.Single(_failed));
    }

    [Fact]
    public async Task An_update_that_never_ends_is_given_up()
    {
        _outer.Setup(turn => turn.UpdateActivityAsync(It.IsAny<IActivity>(), It.IsAny<CancellationToken>()))
            .Returns(async (IActivity _, CancellationToken token) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                return new ResourceResponse();
            });
        await _held.UpdateActivityAsync(new Activity { Id = "old" });

        await ReleaseAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(Assert.Single(_failed));
    }

    [Fact]
    public async Task A_message_counts_as_a_response_and_a_trace_does_not()
    {
        await _held.SendActivityAsync(new Activity(ActivityTypes.Trace));
        Assert.False(_held.Responded);

        await _held.SendActivityAsync("hello");
        Assert.True(_held.Responded);
    }

    [Fact]
    public async Task What_is_sent_answers_the_activity_of_the_turn()
    {
        await _held.SendActivityAsync("hello");

        var reply = Assert.Single(_held.Replies);
        Assert.Equal("in-1", reply.ReplyToId);
        Assert.Equal("talk", reply.Conversation.Id);
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_and_may_stop_it()
    {
        var seen = new List<string>();
        _held.OnSendActivities((_, activities, next) =>
        {
            seen.Add(activities[0].Text);
            return activities[0].Text == "stop" ? Task.FromResult(Array.Empty<ResourceResponse>()) : next();
        });

        await _held.SendActivityAsync("stop");
        await _held.SendActivityAsync("go");

        Assert.Equal(["stop", "go"], seen);
        Assert.Equal(["go"], _held.Replies.Select(reply => reply.Text));
    }

    [Fact]
    public async Task Handlers_of_updates_and_deletions_are_called()
    {
        var seen = new List<string>();
        _held.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Id);
            return next();
        });
        _held.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });

        await _held.UpdateActivityAsync(new Activity { Id = "a" });
        await _held.DeleteActivityAsync("b");

        Assert.Equal(["a", "b"], seen);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_known_within_the_attempt_only()
    {
        var answer = new Activity(ActivityTypesEx.InvokeResponse);

        await _held.SendActivityAsync(answer);

        Assert.Same(answer, _held.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.False(_outerState.ContainsKey(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public void What_an_attempt_keeps_for_itself_does_not_reach_the_turn()
    {
        _held.TurnState.Add("mine", "x");

        Assert.Equal("kept", _held.TurnState.Get<string>("from outside"));
        Assert.False(_outerState.ContainsKey("mine"));
    }

    [Fact]
    public async Task Nothing_cannot_be_sent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _held.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _held.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _held.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentException>(() => _held.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _held.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _held.DeleteActivityAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _held.DeleteActivityAsync((ConversationReference)null!));
        Assert.Throws<ArgumentNullException>(() => _held.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => _held.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => _held.OnDeleteActivity(null!));
    }

    private static Activity Card() => (Activity)MessageFactory.Attachment(new Attachment("card", content: "x"));

    private Task ReleaseAsync(Func<string, string?>? find = null) =>
        _held.ReleaseAsync((id, _) => Task.FromResult(find?.Invoke(id)), _failed.Add, default);
}
