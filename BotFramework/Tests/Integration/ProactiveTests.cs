using System.Net;
using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

public class ProactiveTests
{
    private const string Service = "http://localhost:56150/_connector";

    [Fact]
    public async Task A_conversation_is_continued_where_it_was_left()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);
        var reference = new ConversationReference
        {
            ServiceUrl = Service,
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = "19:a;messageid=1" },
            User = new ChannelAccount { Id = "user" },
            Bot = new ChannelAccount { Id = "bot" },
        };

        await host.Adapter.ContinueConversationAsync(
            null as string, reference, (turn, cancellation) => turn.SendActivityAsync("how is your back?", cancellationToken: cancellation), default);

        var sent = Assert.Single(host.Channel.Requests);
        Assert.StartsWith(Service + "/v3/conversations/19%3Aa%3Bmessageid%3D1/activities", sent.Uri, StringComparison.Ordinal);
        Assert.Equal("user", (string)JObject.Parse(sent.Body)["recipient"]["id"]);
    }

    [Fact]
    public async Task A_conversation_is_begun_and_its_first_turn_runs_in_it()
    {
        var channel = new RecordingHandler(
            RecordingHandler.Answer(HttpStatusCode.Created, """{"id":"new-1","activityId":"first"}"""),
            RecordingHandler.Answer(HttpStatusCode.Created, """{"id":"2"}"""));
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask, channel);
        Activity seen = null;

        await host.Adapter.CreateConversationAsync(
            null,
            "msteams",
            Service,
            null,
            new ConversationParameters
            {
                Bot = new ChannelAccount { Id = "bot" },
                Members = [new ChannelAccount { Id = "user" }],
                IsGroup = false,
                TenantId = "tenant",
            },
            async (turn, cancellation) =>
            {
                seen = turn.Activity;
                await turn.SendActivityAsync("hi", cancellationToken: cancellation);
            },
            default);

        Assert.Equal(ActivityTypes.Event, seen.Type);
        Assert.Equal(ActivityEventNames.CreateConversation, seen.Name);
        Assert.Equal(("first", "msteams", "new-1", "tenant"), (seen.Id, seen.ChannelId, seen.Conversation.Id, seen.Conversation.TenantId));
        Assert.Equal(Service + "/v3/conversations", channel.Requests[0].Uri);
        Assert.Equal("user", (string)JObject.Parse(channel.Requests[0].Body)["members"][0]["id"]);
        Assert.StartsWith(Service + "/v3/conversations/new-1/activities", channel.Requests[1].Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_is_not_continued_at_a_place_that_is_not_trusted()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);
        var activity = new Activity
        {
            Type = ActivityTypes.Event, ServiceUrl = "https://attacker.example", Conversation = new ConversationAccount { Id = "c" },
        };

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => host.Adapter.ContinueConversationAsync(
            string.Empty, activity, (turn, cancellation) => turn.SendActivityAsync("hi", cancellationToken: cancellation), default));

        Assert.Empty(host.Channel.Requests);
    }

    [Fact]
    public async Task A_conversation_without_id_or_address_is_refused()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);
        BotCallbackHandler nothing = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<ArgumentException>(() => host.Adapter.ContinueConversationAsync("", new Activity { ServiceUrl = Service }, nothing, default));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Adapter.ContinueConversationAsync("", new Activity { Conversation = new ConversationAccount() }, nothing, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Adapter.ContinueConversationAsync("", null as Activity, nothing, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Adapter.ContinueConversationAsync("", null as ConversationReference, nothing, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Adapter.CreateConversationAsync("", "c", Service, null, null, nothing, default));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => host.Adapter.CreateConversationAsync("", "c", null, null, new ConversationParameters(), nothing, default));
    }

    [Fact]
    public async Task Sending_nothing_is_an_error()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);
        using var turn = new TurnContext(host.Adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => host.Adapter.SendActivitiesAsync(turn, [], default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Adapter.SendActivitiesAsync(turn, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.Adapter.SendActivitiesAsync(null, [new Activity()], default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Adapter.SendActivitiesAsync(turn, [MessageFactory.Text("hi")], default));
    }
}
