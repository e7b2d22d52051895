using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Messaging;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        Assert.Equal(["1: hello"], await host.TextsAsync(Said.Message("hello")));
        Assert.Empty(host.Connector.Posts);
    }

    [Fact]
    public async Task Other_replies_are_posted_to_the_channel_as_replies()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.PostAsync(Said.ToChannel("hello", conversation: "team;messageid=1", id: "m1"));

        Assert.True(response.IsSuccessStatusCode);
        var post = Assert.Single(host.Connector.Posts);
        Assert.Equal("1: hello", (string?)post.Activity["text"]);
        Assert.Equal("/v3/conversations/team%3Bmessageid%3D1/activities/m1", post.Path);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_POST_is_taken(string method)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Only_JSON_is_taken()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.Client.PostAsync("/api/messages", new StringContent("hello", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("\"message\"")]
    [InlineData("""{ "text": "no type" }""")]
    [InlineData("""{ "type": "message", "text": "nobody", "serviceUrl": "http://127.0.0.1:1" }""")]
    [InlineData("""{ "type": "message", "from": "ann", "conversation": 3 }""")]
    [InlineData("""{ "type": "message", "channelId": "emulator", "deliveryMode": "expectReplies", "conversation": { "id": "talk" } }""")]
    [InlineData("""{ "type": "message", "channelId": "emulator", "deliveryMode": "expectReplies", "from": { "id": "ann" } }""")]
    [InlineData("\u0000\u0001\u0002")]
    public async Task What_is_no_activity_of_a_member_gets_400_and_a_message(string body)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_that_is_too_large_gets_413()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--Messages:LargestKilobytes=16");

        using var body = new StringContent(JObject.FromObject(Said.Message(new string('a', 17 * 1024))).ToString(), Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync("/api/messages", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!["code"]);
    }

    [Theory]
    [InlineData("http://metadata.internal/")]
    [InlineData("file:///etc")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Replies_are_not_posted_to_a_place_that_nobody_allowed(string? serviceUrl)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var activity = Said.ToChannel("hello");
        activity["serviceUrl"] = serviceUrl;

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Connector.Posts);
    }

    [Fact]
    public async Task A_place_that_the_settings_allow_gets_its_replies()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(), "--TrustedServiceUrls:0=http://playground:56150");
        var activity = Said.ToChannel("hello");
        activity["serviceUrl"] = "http://playground:56150/_connector";

        using var response = await host.PostAsync(activity);

        Assert.Equal(["1: hello"], host.Connector.Texts);
    }

    [Fact]
    public async Task Odd_but_legal_activities_are_taken()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        foreach (var type in new[] { "typing", "event", "conversationUpdate", "endOfConversation", "messageReaction", "unheardOf", "MESSAGE" })
        {
            var activity = Said.Message("hello");
            activity["type"] = type;
            activity["entities"] = new object[] { new { type = "mention" }, new { } };
            activity["unknownProperty"] = new { deep = new[] { 1, 2 } };

            using var response = await host.PostAsync(activity);

            Assert.True(response.IsSuccessStatusCode, $"{type}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_gets_501()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var activity = Said.Message("hello", deliveryMode: "normal");
        activity["type"] = "invoke";
        activity["name"] = "nobody/knows";

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }
}
