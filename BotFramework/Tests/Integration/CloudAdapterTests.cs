using System.Net;
using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Integration;

public class CloudAdapterTests
{
    [Fact]
    public async Task A_message_is_answered_through_the_channel_and_the_response_is_empty()
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        using var response = await host.PostAsync(Incoming());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var sent = Assert.Single(host.Channel.Requests);
        Assert.Equal("http://localhost:56150/_connector/v3/conversations/19%3Aabc%3Bmessageid%3D1/activities/in-1", sent.Uri);
        var reply = JObject.Parse(sent.Body);
        Assert.Equal("you said hello", (string)reply["text"]);
        Assert.Equal("in-1", (string)reply["replyToId"]);
        Assert.Null(reply["id"]);
    }

    [Fact]
    public async Task The_channels_id_reaches_the_bot()
    {
        ResourceResponse response = null;
        await using var host = await AdapterHost.StartAsync(async (turn, cancellation) =>
            response = await turn.SendActivityAsync("hi", cancellationToken: cancellation));

        (await host.PostAsync(Incoming())).Dispose();

        Assert.Equal("sent-1", response.Id);
    }

    [Fact]
    public async Task A_typing_sign_is_accepted_by_a_channel_that_answers_nothing()
    {
        ResourceResponse[] responses = null;
        await using var host = await AdapterHost.StartAsync(
            async (turn, cancellation) => responses = await turn.SendActivitiesAsync(
                [new Activity { Type = ActivityTypes.Typing }, MessageFactory.Text("hi")], cancellation),
            new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.Accepted), RecordingHandler.Answer(HttpStatusCode.Created, """{"id":"2"}""")));

        (await host.PostAsync(Incoming())).Dispose();

        Assert.Equal(["", "2"], responses.Select(response => response.Id));
        Assert.Equal(["typing", "message"], host.Channel.Requests.Select(request => (string)JObject.Parse(request.Body)["type"]));
    }

    [Fact]
    public async Task With_expectReplies_the_answers_are_the_response_and_the_channel_is_not_called()
    {
        await using var host = await AdapterHost.StartAsync(async (turn, cancellation) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: cancellation);
            await turn.SendActivityAsync("zwölf 😀", cancellationToken: cancellation);
        });

        using var response = await host.PostAsync(Incoming("\"deliveryMode\":\"expectReplies\","));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType.ToString());
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes.Length, response.Content.Headers.ContentLength);
        Assert.Equal((byte)'{', bytes[0]);
        var replies = JObject.Parse(System.Text.Encoding.UTF8.GetString(bytes))["activities"];
        Assert.Equal(["one", "zwölf 😀"], replies.Select(reply => (string)reply["text"]));
        Assert.Empty(host.Channel.Requests);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"nonsense\"")]
    [InlineData("\"urn:botframework:websocket:1\"")]
    public async Task With_expectReplies_no_service_url_is_needed(string serviceUrl)
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        using var response = await host.PostAsync(
            $$"""
            {"type":"message","text":"hello","deliveryMode":"expectReplies","serviceUrl":{{serviceUrl}},
             "conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"} }
            """);

        Assert.Equal("you said hello", (string)(await Json(response))["activities"][0]["text"]);
    }

    [Fact]
    public async Task A_bot_that_says_nothing_to_expectReplies_answers_an_empty_list()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Incoming("\"deliveryMode\":\"expectReplies\","));

        Assert.Empty((await Json(response))["activities"]);
    }

    [Theory]
    [InlineData("emulator", true)]
    [InlineData("msteams", false)]
    [InlineData("directline", false)]
    public async Task A_trace_goes_to_the_emulator_only(string channelId, bool goes)
    {
        await using var host = await AdapterHost.StartAsync((turn, cancellation) =>
            turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace, Name = "inner" }, cancellation));

        (await host.PostAsync(Incoming(channelId: channelId))).Dispose();
        using var response = await host.PostAsync(Incoming("\"deliveryMode\":\"expectReplies\",", channelId));

        Assert.Equal(goes ? 1 : 0, host.Channel.Requests.Count);
        Assert.Equal(goes ? 1 : 0, (await Json(response))["activities"].Count());
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_responds()
    {
        await using var host = await AdapterHost.StartAsync((turn, cancellation) => turn.SendActivityAsync(
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 202, Body = new JObject { ["done"] = true } },
            },
            cancellation));

        using var response = await host.PostAsync(Incoming(type: "invoke"));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.True((bool)(await Json(response))["done"]);
        Assert.Empty(host.Channel.Requests);
    }

    [Fact]
    public async Task An_invoke_that_nothing_handles_is_answered_501()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Incoming(type: "invoke"));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Anything_but_a_post_is_answered_405(string method)
    {
        await using var host = await AdapterHost.StartAsync(Unreachable);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task A_body_that_is_not_json_is_answered_415(string contentType)
    {
        await using var host = await AdapterHost.StartAsync(Unreachable);

        using var response = await host.PostAsync(Incoming(), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.NotEmpty((string)(await Json(response))["error"]["message"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON; charset=\"UTF-8\"")]
    [InlineData("text/json")]
    [InlineData("application/vnd.microsoft.activity+json")]
    public async Task A_json_body_is_taken_by_any_of_its_names(string contentType)
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        using var response = await host.PostAsync(Incoming(), contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this.is.not.json secret-words")]
    [InlineData("""{"type":"message","text":"secret-words""")]
    [InlineData("""{"type":"message","localTimestamp":"secret-words"}""")]
    [InlineData("""{"type":"message","expiration":{"secret-words":1}}""")]
    [InlineData("""{"type":"message","entities":"secret-words"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","membersAdded":{"secret-words":1}}""")]
    [InlineData("""{"type":"message"} {"text":"secret-words"}""")]
    [InlineData("""["secret-words"]""")]
    [InlineData("\"secret-words\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":null,"text":"secret-words"}""")]
    [InlineData("""{"type":"  ","text":"secret-words"}""")]
    [InlineData("\u0000\u0001\u0002")]
    public async Task A_body_that_is_no_activity_is_answered_400_with_a_message_that_quotes_nothing(string body)
    {
        var log = new ListLogger();
        await using var host = await AdapterHost.StartAsync(Unreachable, logger: log);

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal("BadSyntax", (string)JObject.Parse(text)["error"]["code"]);
        Assert.NotEmpty((string)JObject.Parse(text)["error"]["message"]);
        Assert.DoesNotContain("secret-words", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-words", string.Concat(Assert.Single(log.Lines)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_nested_without_end_is_answered_400()
    {
        await using var host = await AdapterHost.StartAsync(Unreachable);

        using var response = await host.PostAsync($$"""{"type":"message","value":{{new string('[', 100_000)}} """);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_stop_nothing()
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        using var response = await host.PostAsync([0xFF, 0xFE, 0x00, 0xC3, 0x28], "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        await using var host = await AdapterHost.StartAsync(Echo);

        using var response = await host.PostAsync("\uFEFF" + Incoming());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_4_MiB_is_answered_413(bool chunked)
    {
        await using var host = await AdapterHost.StartAsync(Unreachable);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(Incoming($"\"speak\":\"{new string('x', 4 * 1024 * 1024)}\","), null, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_large_message_is_read_whole()
    {
        var text = new string('ä', 300_000);
        string heard = null;
        await using var host = await AdapterHost.StartAsync((turn, _) =>
        {
            heard = turn.Activity.Speak;
            return Task.CompletedTask;
        });

        (await host.PostAsync(Incoming($"\"speak\":\"{text}\","))).Dispose();

        Assert.Equal(text, heard);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer x.y.z")]
    public async Task With_an_app_id_every_request_is_answered_401_until_tokens_are_validated(string authorization)
    {
        await using var host = await AdapterHost.StartAsync(Unreachable, appId: "app");

        using var response = await host.PostAsync(Incoming(), authorization: authorization);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Contains("validated", (string)(await Json(response))["error"]["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://attacker.example/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task Without_an_app_id_an_activity_from_elsewhere_is_answered_401(string serviceUrl)
    {
        await using var host = await AdapterHost.StartAsync(Unreachable);

        using var response = await host.PostAsync(Incoming(serviceUrl: serviceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Channel.Requests);
    }

    [Fact]
    public async Task What_the_bot_is_denied_is_not_the_callers_fault()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => throw new UnauthorizedAccessException("a file"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => host.PostAsync(Incoming()));
    }

    [Fact]
    public async Task An_error_in_a_turn_reaches_the_handler_and_the_request_succeeds()
    {
        await using var host = await AdapterHost.StartAsync((_, _) => throw new InvalidOperationException("broken"));
        Exception seen = null;
        host.Adapter.OnTurnError = async (turn, exception) =>
        {
            seen = exception;
            await turn.SendActivityAsync("sorry");
        };

        using var response = await host.PostAsync(Incoming());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("broken", seen.Message);
        Assert.Equal("sorry", (string)JObject.Parse(Assert.Single(host.Channel.Requests).Body)["text"]);
    }

    [Fact]
    public async Task The_turn_holds_what_the_protocol_promises()
    {
        TurnContextStateCollection state = null;
        string caller = "unset";
        await using var host = await AdapterHost.StartAsync((turn, _) =>
        {
            state = turn.TurnState;
            caller = turn.Activity.CallerId;
            Assert.NotNull(state.Get<IConnectorClient>());
            Assert.NotNull(state.Get<UserTokenClient>());
            Assert.NotNull(state.Get<BotCallbackHandler>());
            Assert.NotNull(state.Get<ConnectorFactory>());
            Assert.Equal("anonymous", state.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey).AuthenticationType);
            Assert.Equal("https://api.botframework.com", state.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        (await host.PostAsync(Incoming("\"callerId\":\"urn:botframework:azure\","))).Dispose();

        Assert.NotNull(state);
        Assert.Null(caller);
    }

    [Fact]
    public async Task Activities_are_updated_and_deleted_at_the_channel()
    {
        await using var host = await AdapterHost.StartAsync(async (turn, cancellation) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "old-1", Text = "new" }, cancellation);
            await turn.DeleteActivityAsync("old-2", cancellation);
        });

        (await host.PostAsync(Incoming())).Dispose();

        Assert.Equal(
            ["PUT old-1", "DELETE old-2"],
            host.Channel.Requests.Select(request => $"{request.Method} {request.Uri[(request.Uri.LastIndexOf('/') + 1)..]}"));
    }

    [Fact]
    public async Task A_channel_that_refuses_makes_the_turn_fail_without_the_members_words()
    {
        await using var host = await AdapterHost.StartAsync(
            Echo, new RecordingHandler(RecordingHandler.Answer(HttpStatusCode.Forbidden, """{"error":{"code":"X","message":"hello"}}""")));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => host.PostAsync(Incoming()));

        Assert.DoesNotContain("hello", error.ToString(), StringComparison.Ordinal);
    }

    private static Task Echo(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync("you said " + turn.Activity.Text, cancellationToken: cancellationToken);

    private static Task Unreachable(ITurnContext turn, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No turn was to begin.");

    private static async Task<JObject> Json(HttpResponseMessage response) => JObject.Parse(await response.Content.ReadAsStringAsync());

    private static string Incoming(
        string more = "", string channelId = "emulator", string type = "message", string serviceUrl = "http://localhost:56150/_connector") =>
        $$"""
        {"type":"{{type}}","id":"in-1",{{more}}"text":"hello","channelId":"{{channelId}}","serviceUrl":"{{serviceUrl}}",
         "from":{"id":"user-id-0"},"recipient":{"id":"bot-1"},"conversation":{"id":"19:abc;messageid=1"} }
        """;
}
