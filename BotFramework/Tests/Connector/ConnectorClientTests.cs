using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Client;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector;

public class ConnectorClientTests
{
    private const string Service = "https://channel.example/emea/";
    private readonly HurriedTimeProvider _clock = new();

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_it_answers()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.Created, """{"id":"sent-1"}"""));

        var response = await Client(channel).Conversations.ReplyToActivityAsync(Message("c-1", replyToId: "a-1"));

        Assert.Equal("sent-1", response.Id);
        var request = Assert.Single(channel.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal(Service + "v3/conversations/c-1/activities/a-1", request.Uri);
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
        Assert.Equal("hello", (string)JObject.Parse(request.Body)["text"]);
    }

    [Fact]
    public async Task A_message_that_answers_nothing_is_posted_to_the_conversation()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, """{"id":"sent-1"}"""));

        await Client(channel).Conversations.ReplyToActivityAsync(Message("c-1"));

        Assert.Equal(Service + "v3/conversations/c-1/activities", Assert.Single(channel.Requests).Uri);
    }

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=1", "19%3Aabc%40thread.tacv2%3Bmessageid%3D1")]
    [InlineData("a/b?c#d e%2f", "a%2Fb%3Fc%23d%20e%252f")]
    [InlineData("../../v3/attachments", "..%2F..%2Fv3%2Fattachments")]
    [InlineData("ü😀", "%C3%BC%F0%9F%98%80")]
    public async Task An_id_fills_exactly_one_encoded_segment(string id, string segment)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, """{"id":"1"}"""));

        await Client(channel).Conversations.ReplyToActivityAsync(Message(id, replyToId: id));

        Assert.Equal($"{Service}v3/conversations/{segment}/activities/{segment}", Assert.Single(channel.Requests).Uri);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_names_no_place_of_its_own_is_refused_before_anything_is_sent(string id)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        var conversations = Client(channel).Conversations;

        await Assert.ThrowsAsync<ValidationException>(() => conversations.SendToConversationAsync(id, Message("c")));
        await Assert.ThrowsAsync<ValidationException>(() => conversations.UpdateActivityAsync("c", id, Message("c")));
        await Assert.ThrowsAsync<ValidationException>(() => conversations.DeleteActivityAsync("c", id));
        await Assert.ThrowsAsync<ValidationException>(() => conversations.GetConversationMembersAsync(id));
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task A_missing_body_is_refused_before_anything_is_sent()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        var conversations = Client(channel).Conversations;

        await Assert.ThrowsAsync<ValidationException>(() => conversations.SendToConversationAsync("c", null));
        await Assert.ThrowsAsync<ValidationException>(() => conversations.CreateConversationAsync(null));
        await Assert.ThrowsAsync<ValidationException>(() => conversations.UploadAttachmentAsync("c", null));
        Assert.Empty(channel.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Created, null)]
    [InlineData(HttpStatusCode.Accepted, null)]
    [InlineData(HttpStatusCode.Accepted, "   ")]
    [InlineData(HttpStatusCode.NoContent, null)]
    public async Task An_accepted_message_without_a_body_gives_no_id_and_no_error(HttpStatusCode status, string body)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(status, body));

        Assert.Null(await Client(channel).Conversations.SendToConversationAsync(Message("c")));
    }

    [Theory]
    [InlineData("<html>Bad gateway: hello</html>")]
    [InlineData("""{"id":""")]
    [InlineData("[1, 2]")]
    [InlineData("\u0000\u0001")]
    public async Task An_accepted_message_with_a_body_that_cannot_be_read_is_an_error_that_quotes_nothing(string body)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, body));

        var error = await Assert.ThrowsAsync<SerializationException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.DoesNotContain("hello", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(body, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK, new string('1', 5_000_000)));

        await Assert.ThrowsAnyAsync<IOException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));
    }

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_refusal_that_passes_is_tried_again_later_and_later(HttpStatusCode status)
    {
        var channel = new RecordingHandler(
            RecordingHandler.Answer(status),
            RecordingHandler.Answer(status, "<html>busy</html>", "text/html"),
            RecordingHandler.Answer(HttpStatusCode.Created, """{"id":"sent-1"}"""));

        var response = await Client(channel).Conversations.SendToConversationAsync(Message("c"));

        Assert.Equal("sent-1", response.Id);
        Assert.Equal(3, channel.Requests.Count);
        Assert.All(channel.Requests, request => Assert.Equal(channel.Requests[0].Body, request.Body));
        Assert.Equal(2, _clock.Waits.Count);
        Assert.All(_clock.Waits, wait => Assert.InRange(wait, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(8)));
    }

    [Fact]
    public async Task A_refusal_that_does_not_pass_is_tried_four_times_more_and_then_told()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.ServiceUnavailable));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.Response.StatusCode);
        Assert.Equal(1 + TransientFaults.Retries, channel.Requests.Count);
    }

    [Fact]
    public async Task A_channel_says_how_long_to_wait()
    {
        var inFive = (_clock.GetUtcNow() + TimeSpan.FromSeconds(3) + TimeSpan.FromSeconds(5)).ToString("R");
        var channel = new RecordingHandler(
            RecordingHandler.Answer(HttpStatusCode.TooManyRequests, retryAfter: "3"),
            RecordingHandler.Answer(HttpStatusCode.TooManyRequests, retryAfter: inFive),
            RecordingHandler.Answer(HttpStatusCode.OK));

        await Client(channel).Conversations.SendToConversationAsync(Message("c"));

        Assert.Equal([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5)], _clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_is_over_already_is_none()
    {
        var channel = new RecordingHandler(
            RecordingHandler.Answer(HttpStatusCode.TooManyRequests, retryAfter: "Wed, 21 Oct 2015 07:28:00 GMT"),
            RecordingHandler.Answer(HttpStatusCode.OK));

        await Client(channel).Conversations.SendToConversationAsync(Message("c"));

        Assert.Equal(2, channel.Requests.Count);
        Assert.All(_clock.Waits, wait => Assert.Equal(TimeSpan.Zero, wait));
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_longer_wait_than_a_turn_can_last_is_not_waited_for()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.TooManyRequests, retryAfter: "3600"));

        await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task Any_other_refusal_is_told_at_once(HttpStatusCode status)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(status));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.Equal(status, error.Response.StatusCode);
        Assert.Null(error.Body);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task A_refusal_carries_the_channels_error_and_keeps_what_was_said_out_of_its_message()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(
            HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversationRoster","message":"cannot send 'hello'"}}"""));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c-1")));

        Assert.Equal("BotNotInConversationRoster", error.Body.Error.Code);
        Assert.Equal("SendToConversation: the channel answered 403 (Forbidden).", error.Message);
        Assert.DoesNotContain("hello", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.Request.Content);
    }

    [Theory]
    [InlineData("<html>no</html>")]
    [InlineData("{")]
    [InlineData("[[[[")]
    [InlineData("""{"error":[]}""")]
    [InlineData("\"text\"")]
    public async Task A_refusal_with_a_body_that_cannot_be_read_is_told_by_its_status(string body)
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.BadRequest, body, "text/plain"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.Null(error.Body);
    }

    [Fact]
    public async Task A_refusal_with_a_body_without_end_is_told_by_its_status()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.BadRequest, new string('x', 1_000_000)));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.SendToConversationAsync(Message("c")));

        Assert.Null(error.Response.Content);
    }

    [Fact]
    public async Task Every_operation_has_its_method_and_place()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        var client = Client(channel);
        var conversations = (Conversations)client.Conversations;

        await conversations.CreateConversationAsync(new ConversationParameters());
        await conversations.UpdateActivityAsync(new Activity { Id = "a", Conversation = new ConversationAccount { Id = "c" } });
        await conversations.DeleteActivityAsync("c", "a");
        await conversations.GetConversationMembersAsync("c");
        await conversations.GetConversationMemberAsync("u", "c");
        await conversations.GetConversationPagedMembersAsync("c", 5, "a b");
        await conversations.GetConversationPagedMembersAsync("c");
        await conversations.DeleteConversationMemberAsync("c", "u");
        await conversations.GetActivityMembersAsync("c", "a");
        await conversations.GetConversationsAsync("t");
        await conversations.SendConversationHistoryAsync("c", new Transcript());
        await conversations.UploadAttachmentAsync("c", new AttachmentData());
        await client.Attachments.GetAttachmentInfoAsync("x");
        await (await client.Attachments.GetAttachmentAsync("x", "thumbnail")).DisposeAsync();

        Assert.Equal(
            [
                "POST v3/conversations",
                "PUT v3/conversations/c/activities/a",
                "DELETE v3/conversations/c/activities/a",
                "GET v3/conversations/c/members",
                "GET v3/conversations/c/members/u",
                "GET v3/conversations/c/pagedmembers?pageSize=5&continuationToken=a%20b",
                "GET v3/conversations/c/pagedmembers",
                "DELETE v3/conversations/c/members/u",
                "GET v3/conversations/c/activities/a/members",
                "GET v3/conversations?continuationToken=t",
                "POST v3/conversations/c/activities/history",
                "POST v3/conversations/c/attachments",
                "GET v3/attachments/x",
                "GET v3/attachments/x/views/thumbnail",
            ],
            channel.Requests.Select(request => $"{request.Method} {request.Uri[Service.Length..]}"));
    }

    [Fact]
    public async Task Members_are_read_page_by_page()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(
            HttpStatusCode.OK, """{"members":[{"id":"u-1","name":"Ann"}],"continuationToken":"next"}"""));

        var page = await Client(channel).Conversations.GetConversationPagedMembersAsync("c");

        Assert.Equal("u-1", Assert.Single(page.Members).Id);
        Assert.Equal("next", page.ContinuationToken);
    }

    [Fact]
    public async Task Headers_of_the_caller_go_with_the_request()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));

        await Client(channel).Conversations.SendToConversationWithHttpMessagesAsync(
            "19:a", Message("19:a"), new Dictionary<string, List<string>> { ["x-test"] = ["1", "2"] });

        var headers = Assert.Single(channel.Requests).Headers;
        Assert.Equal("1, 2", headers["x-test"]);
        Assert.Equal("19%3Aa", headers[ConversationConstants.ConversationIdHttpHeaderName]);
        Assert.Contains("Microsoft-BotFramework/3.1", headers["User-Agent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_attempt_is_signed()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.TooManyRequests), RecordingHandler.Answer(HttpStatusCode.OK));
        var client = new ConnectorClient(new Uri(Service), new CountingCredentials(), () => new HttpClient(channel), TransientFaults.Create(_clock));

        await client.Conversations.SendToConversationAsync(Message("c"));

        Assert.Equal(["Bearer 1", "Bearer 2"], channel.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_cancelled_wait_ends_the_retries()
    {
        using var cancellation = new CancellationTokenSource();
        var channel = new RecordingHandler(() =>
        {
            cancellation.Cancel();
            return new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(channel).Conversations.SendToConversationAsync(Message("c"), cancellation.Token));

        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Settings_that_were_changed_are_used()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        var client = Client(channel);
        client.SerializationSettings.NullValueHandling = Newtonsoft.Json.NullValueHandling.Include;

        await client.Conversations.SendToConversationAsync(Message("c"));

        Assert.Contains("\"speak\":null", Assert.Single(channel.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_address_may_end_without_a_slash()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        using var http = new HttpClient(channel);
        var client = new ConnectorClient(new Uri("http://localhost:56150/_connector"), null, http, disposeHttpClient: false);

        await client.Conversations.GetConversationsAsync();

        Assert.Equal("http://localhost:56150/_connector/v3/conversations", Assert.Single(channel.Requests).Uri);
    }

    [Theory]
    [InlineData("ftp://channel.example/")]
    [InlineData("wss://channel.example/")]
    [InlineData("urn:botframework:websocket:1")]
    public void A_service_address_is_http_or_https(string address) =>
        Assert.Throws<ArgumentException>(() => new ConnectorClient(new Uri(address), null, null, disposeHttpClient: true));

    [Fact]
    public async Task Only_an_http_client_that_was_taken_over_is_disposed_of()
    {
        var channel = new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.OK));
        var borrowed = new HttpClient(channel);
        new ConnectorClient(new Uri(Service), null, borrowed, disposeHttpClient: false).Dispose();
        await borrowed.GetAsync(new Uri(Service));

        new ConnectorClient(new Uri(Service), null, borrowed, disposeHttpClient: true).Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => borrowed.GetAsync(new Uri(Service)));
    }

    private static Activity Message(string conversationId, string replyToId = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = "hello",
        Conversation = new ConversationAccount { Id = conversationId },
        ReplyToId = replyToId,
    };

    private ConnectorClient Client(HttpMessageHandler channel) =>
        new(new Uri(Service), null, () => new HttpClient(channel), TransientFaults.Create(_clock));

    private sealed class CountingCredentials : ServiceClientCredentials
    {
        private int _count;

        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", (++_count).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Task.CompletedTask;
        }
    }
}
