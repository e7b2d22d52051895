using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Adapters;

public class TestAdapterTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("Talk", "Anna", "Helper"));

    [Fact]
    public async Task An_activity_is_addressed_and_numbered_before_the_bot_sees_it()
    {
        Activity seen = null;
        await _adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turnContext, _) => Task.FromResult(seen = turnContext.Activity));

        Assert.Equal((ActivityTypes.Message, "test", "Talk", "anna", "helper"), (seen.Type, seen.ChannelId, seen.Conversation.Id, seen.From.Id, seen.Recipient.Id));
        Assert.Equal("0", seen.Id);
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
    }

    [Fact]
    public async Task Somebody_else_may_speak_and_the_bots_own_words_become_the_members()
    {
        var seen = new List<string>();
        Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            seen.Add(turnContext.Activity.From.Id);
            return Task.CompletedTask;
        }

        await _adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount("ben") }, Bot);
        await _adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount("helper", role: RoleTypes.Bot) }, Bot);

        Assert.Equal(["ben", "anna"], seen);
    }

    [Fact]
    public async Task Replies_are_taken_oldest_first_and_may_be_replaced_or_removed_before()
    {
        using var turn = new TurnContext(_adapter, Turns.Message());
        await turn.SendActivitiesAsync([Reply("1", "one"), Reply("2", "two"), Reply("3", "three")]);

        await turn.DeleteActivityAsync("2");
        Assert.Equal("3", (await turn.UpdateActivityAsync(Reply("3", "mended"))).Id);
        Assert.Null((await turn.UpdateActivityAsync(Reply("9", "late"))).Id);

        Assert.Equal(2, _adapter.ActiveQueue.Count);
        Assert.Equal("one", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Equal("mended", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reply_may_be_awaited_and_the_waiting_ended()
    {
        using var cancellation = new CancellationTokenSource();
        var ended = _adapter.GetNextReplyAsync(cancellation.Token);
        var waiting = _adapter.GetNextReplyAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ended);

        using var turn = new TurnContext(_adapter, Turns.Message());
        await turn.SendActivityAsync("answer");

        Assert.Equal("answer", (await waiting).AsMessageActivity().Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Traces_are_queued_only_if_wanted(bool wanted, int count)
    {
        var adapter = new TestAdapter("webchat", wanted);
        using var turn = new TurnContext(adapter, Turns.Message());

        await turn.TraceActivityAsync("trace", 1);
        await turn.SendActivityAsync("answer");

        Assert.Equal(count, adapter.ActiveQueue.Count);
        Assert.Equal("webchat", adapter.Conversation.ChannelId);
    }

    [Fact]
    public async Task A_delay_is_waited_for_and_not_queued()
    {
        using var turn = new TurnContext(_adapter, Turns.Message());

        await turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = "1" });

        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_new_conversation_drops_what_was_not_taken()
    {
        using var turn = new TurnContext(_adapter, Turns.Message());
        await turn.SendActivityAsync("answer");
        string conversation = null;

        await _adapter.CreateConversationAsync("sms", (turnContext, _) => Task.FromResult(conversation = turnContext.Activity.Conversation.Id), default);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.NotEqual("Talk", conversation);
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        using var turn = new TurnContext(_adapter, Turns.Message());

        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ProcessActivityAsync(null, null))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ProcessActivityAsync(new ClaimsIdentity(), null, null, default))).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(null, [], default))).ParamName);
        Assert.Equal("activities", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(turn, null, default))).ParamName);
        Assert.Equal("activities", (await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(turn, [], default))).ParamName);
        Assert.Equal("activity", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.UpdateActivityAsync(turn, null, default))).ParamName);
        Assert.Equal("reference", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.DeleteActivityAsync(turn, null, default))).ParamName);
        Assert.Equal("callback", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.CreateConversationAsync("c", null, default))).ParamName);
        Assert.Equal("middleware", Assert.Throws<ArgumentNullException>(() => _adapter.Use(null)).ParamName);
        Assert.Equal("user", Assert.Throws<ArgumentNullException>(() => TestAdapter.CreateConversation("n", null)).ParamName);
    }

    private static Activity Reply(string id, string text) => new(ActivityTypes.Message, id) { Text = text };
}
