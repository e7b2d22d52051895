using System.Net;
using BackPainBot.Channels.DirectLine;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class DirectLineAdapterTests
{
    [Fact]
    public async Task The_bot_speaks_by_itself_where_a_reference_says_and_answers_nothing_that_is_not_there()
    {
        ConversationReference? reference = null;
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => Task.FromResult(reference = turn.Activity.GetConversationReference())));
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("hello");
        await socket.ActivitiesAsync(2);
        var adapter = host.Services.GetRequiredService<DirectLineAdapter>();

        reference!.ActivityId = null;
        await adapter.ContinueConversationAsync(string.Empty, reference, (turn, token) => turn.SendActivityAsync("How is it today?", cancellationToken: token), default);
        reference.ActivityId = "long-gone";
        await adapter.ContinueConversationAsync(
            string.Empty, reference.GetContinuationActivity(), (turn, token) => turn.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token), default);

        var heard = await socket.ActivitiesAsync(3);
        Assert.Equal(["How is it today?", "a", "b"], heard.Select(activity => (string?)activity["text"]));
        Assert.All(heard, activity => Assert.Null(activity["replyToId"]));
        Assert.Equal(3, heard.Select(activity => (string?)activity["id"]).Distinct().Count());
    }

    [Fact]
    public async Task A_reference_to_a_conversation_that_is_over_is_answered_as_other_channels_do()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var adapter = host.Services.GetRequiredService<DirectLineAdapter>();
        var reference = new ConversationReference { Conversation = new ConversationAccount(id: "gone"), ChannelId = DirectLineAdapter.ChannelId };

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(
            () => adapter.ContinueConversationAsync(string.Empty, reference, (_, _) => Task.CompletedTask, default));

        Assert.Equal(HttpStatusCode.NotFound, exception.Response.StatusCode);
    }

    [Fact]
    public async Task A_failure_in_a_turn_of_the_bots_own_reaches_its_caller()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        var adapter = host.Services.GetRequiredService<DirectLineAdapter>();
        var reference = new ConversationReference { Conversation = new ConversationAccount(id: ann.Conversation), ChannelId = DirectLineAdapter.ChannelId };

        await Assert.ThrowsAsync<TimeoutException>(
            () => adapter.ContinueConversationAsync(string.Empty, reference, (_, _) => throw new TimeoutException(), default));
    }

    [Fact]
    public async Task A_conversation_is_created_for_one_member()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var adapter = host.Services.GetRequiredService<DirectLineAdapter>();
        ConversationReference? reference = null;

        await adapter.CreateConversationAsync(
            string.Empty, DirectLineAdapter.ChannelId, "http://localhost", string.Empty,
            new ConversationParameters { Members = [new ChannelAccount("dl_ann")] },
            (turn, token) =>
            {
                reference = turn.Activity.GetConversationReference();
                return turn.SendActivityAsync("Hello, Ann", cancellationToken: token);
            },
            default);

        var store = host.Services.GetRequiredService<BackPainBot.Channels.DirectLine.Transcripts.IChatStore>();
        var said = Assert.Single(await store.ReadAsync(reference!.Conversation.Id, 0, 10, default));
        Assert.Equal("Hello, Ann", (string?)JObject.Parse(said.Body)["text"]);
        Assert.Equal("dl_ann", Assert.Single(await store.FindConversationsOfAsync("dl_ann", default)).User);
        await Assert.ThrowsAsync<ArgumentException>(() => adapter.CreateConversationAsync(
            string.Empty, DirectLineAdapter.ChannelId, "http://localhost", string.Empty,
            new ConversationParameters { Members = [new ChannelAccount("ann")] }, (_, _) => Task.CompletedTask, default));
    }

    [Fact]
    public async Task A_reply_that_is_updated_stays_in_its_place_and_one_that_is_deleted_is_gone()
    {
        ConversationReference? reference = null;
        await using var host = await RunningHost.StartAsync(CountingBot.With(turn => Task.FromResult(reference = turn.Activity.GetConversationReference())));
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("hello");
        var reply = (await socket.ActivitiesAsync(2))[1];
        var adapter = host.Services.GetRequiredService<DirectLineAdapter>();

        await adapter.ContinueConversationAsync(
            string.Empty, reference!, (turn, token) => turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = (string)reply["id"]!, Text = "better" }, token), default);

        var updated = (await socket.ActivitiesAsync(1))[0];
        Assert.Equal(((string?)reply["id"], "better"), ((string?)updated["id"], (string?)updated["text"]));
        Assert.Equal(reply["timestamp"], updated["timestamp"]);
        Assert.Equal(["hello", "better"], (await ann.PollAsync()).Activities.Select(activity => (string?)activity["text"]));

        await adapter.ContinueConversationAsync(string.Empty, reference!, (turn, token) => turn.DeleteActivityAsync((string)reply["id"]!, token), default);

        Assert.Equal((string?)reply["id"], (string?)(await socket.ActivitiesAsync(1))[0]["id"]);
        Assert.Equal(["hello"], (await ann.PollAsync()).Activities.Select(activity => (string?)activity["text"]));
        await Assert.ThrowsAsync<ErrorResponseException>(() => adapter.ContinueConversationAsync(
            string.Empty, reference!, (turn, token) => turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "none", Text = "x" }, token), default));
    }

    [Fact]
    public async Task Traces_and_pauses_are_for_others()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(async turn =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "inner" });
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 60_000 });
        }));
        var ann = await ChatVisitor.ArriveAsync(host);

        await ann.SayAsync("hello");

        Assert.Equal(2, (await ann.WaitForRepliesAsync(1)).Count);
    }
}
