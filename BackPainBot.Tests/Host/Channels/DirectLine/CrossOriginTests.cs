using System.Net;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class CrossOriginTests
{
    private const string Site = "https://www.gym.example";

    [Theory]
    [InlineData("/tokens/generate")]
    [InlineData("/conversations")]
    [InlineData("/conversations/x/activities")]
    [InlineData("/nowhere")]
    public async Task A_listed_sites_browser_may_ask_and_remembers_the_answer_for_a_day(string path)
    {
        await using var host = await StartAsync();

        using var response = await PreflightAsync(host, path, Site);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(Site, Header(response, "Access-Control-Allow-Origin"));
        Assert.Equal("86400", Header(response, "Access-Control-Max-Age"));
        Assert.Equal("GET, POST, OPTIONS", Header(response, "Access-Control-Allow-Methods"));
        foreach (var name in new[] { "authorization", "content-type", "x-ms-bot-agent", "x-requested-with" })
        {
            Assert.Contains(name, Header(response, "Access-Control-Allow-Headers"), StringComparison.Ordinal);
        }

        Assert.Equal("Origin", Header(response, "Vary"));
        Assert.Null(Header(response, "Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("https://www.gym.example.evil.example")]
    public async Task Another_sites_browser_may_not(string origin)
    {
        await using var host = await StartAsync();

        using var response = await PreflightAsync(host, "/tokens/generate", origin);

        Assert.Null(Header(response, "Access-Control-Allow-Origin"));
        Assert.Null(Header(response, "Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task Answers_and_errors_can_be_read_by_a_listed_site_and_are_stored_nowhere()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host, Site);

        using var found = await ann.SendAsync(HttpMethod.Get, $"/conversations/{ann.Conversation}/activities");
        using var missing = await ann.SendAsync(HttpMethod.Get, "/conversations/other/activities");
        using var nowhere = await ann.SendAsync(HttpMethod.Get, "/nowhere");

        foreach (var response in new[] { found, missing, nowhere })
        {
            Assert.Equal(Site, Header(response, "Access-Control-Allow-Origin"));
            Assert.Equal("Origin", Header(response, "Vary"));
            Assert.Equal("no-store", Header(response, "Cache-Control"));
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        }
    }

    [Theory]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "", HttpStatusCode.NotFound, "NotFound")]
    [InlineData("GET", "/tokens/generate", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("DELETE", "/conversations/x/activities", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    [InlineData("PUT", "/conversations", HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")]
    public async Task What_there_is_not_is_an_error_that_clients_can_read(string method, string path, HttpStatusCode status, string code)
    {
        await using var host = await StartAsync();

        var answer = await ChatVisitor.JsonAsync(await new ChatVisitor(host).SendAsync(new HttpMethod(method), path), status);

        Assert.Equal(code, (string?)answer["error"]!["code"]);
        Assert.NotEmpty((string)answer["error"]!["message"]!);
    }

    [Fact]
    public async Task A_method_that_is_not_taken_is_answered_with_those_that_are()
    {
        await using var host = await StartAsync();

        using var response = await new ChatVisitor(host).SendAsync(HttpMethod.Get, "/tokens/refresh");

        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Closed_by_the_settings_there_is_nothing()
    {
        await using var host = await StartAsync("--Channels:DirectLine:Enabled=false");

        using var response = await new ChatVisitor(host).SendAsync(HttpMethod.Post, "/tokens/generate");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task With_the_other_channels_closed_the_web_chat_is_left()
    {
        await using var host = await StartAsync("--Channels:BotFramework:Enabled=false");

        using var response = await host.PostAsync(Said.Message("hello"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);

        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);
    }

    [Fact]
    public async Task With_the_other_channels_closed_the_bot_runs_in_production()
    {
        await using var host = await StartAsync("--environment=Production", "--Channels:BotFramework:Enabled=false");

        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);
    }

    [Fact]
    public async Task Behind_a_proxy_the_bot_knows_its_address_from_the_settings()
    {
        await using var host = await StartAsync("--Channels:DirectLine:PublicUrl=https://chat.gym.example/");

        var ann = await ChatVisitor.ArriveAsync(host, "https://chat.gym.example");

        Assert.StartsWith($"wss://chat.gym.example/v3/directline/conversations/{ann.Conversation}/stream?", ann.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_begins_so_many_conversations_in_a_minute()
    {
        await using var host = await StartAsync("--Channels:DirectLine:StartsPerMinute=2");
        var ann = await ChatVisitor.ArriveAsync(host);

        using var refused = await ann.SendAsync(HttpMethod.Post, "/tokens/generate");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChatVisitor.ArriveAsync(host);
    }

    [Fact]
    public async Task One_address_makes_so_many_requests_in_a_minute_and_is_refused_in_what_the_official_client_can_bear()
    {
        await using var host = await StartAsync("--Channels:DirectLine:RequestsPerMinute=60");
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);
        for (var i = 0; i < 60; i++)
        {
            await ann.SendAsync(HttpMethod.Get, "/session/getsessionid");
        }

        using var refused = await ann.SendAsync(HttpMethod.Get, $"/conversations/{ann.Conversation}");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        foreach (var path in new[] { "activities", "upload" })
        {
            var posted = await ann.SendAsync(HttpMethod.Post, $"/conversations/{ann.Conversation}/{path}", ChatVisitor.Message("more"));
            var answer = await ChatVisitor.JsonAsync(posted, HttpStatusCode.BadRequest);
            Assert.Equal("TooManyRequests", (string?)answer["error"]!["code"]);
        }

        var (activities, watermark) = await ann.PollAsync();
        Assert.Empty(activities);
        Assert.Null(watermark);

        host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, (await ann.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task A_session_has_an_id_that_says_nothing()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);

        var answer = await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Get, "/session/getsessionid"), HttpStatusCode.OK);

        Assert.NotEmpty((string)answer["sessionId"]!);
    }

    [Theory]
    [InlineData("[::1]")]
    [InlineData("[2001:db8::1]:3978")]
    [InlineData("xn--bcker-gra.example")]
    [InlineData("CHAT.gym.example")]
    public async Task The_bots_own_page_is_known_by_whatever_name_the_browser_calls_it(string name)
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{ChatVisitor.Root}/tokens/generate");
        request.Headers.Host = name;

        using var response = await new ChatVisitor(host, $"http://{name.ToLowerInvariant()}").SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("a%0d%0aSet-Cookie:x=y")]
    [InlineData("'%20OR%201=1--")]
    public async Task A_conversation_that_is_none_opens_with_no_token(string id)
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);

        foreach (var path in new[] { $"/conversations/{id}", $"/conversations/{id}/activities", $"/conversations/{id}/stream", $"/conversations/{id}/uploads/{id}" })
        {
            using var response = await ann.SendAsync(HttpMethod.Get, path);
            Assert.InRange((int)response.StatusCode, 400, 404);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task A_token_whose_conversation_was_not_begun_finds_none()
    {
        await using var host = await StartAsync();
        var ann = new ChatVisitor(host);
        await ann.GenerateAsync();

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, $"/conversations/{ann.Conversation}"),
            (HttpMethod.Get, $"/conversations/{ann.Conversation}/activities"),
        })
        {
            var answer = await ChatVisitor.JsonAsync(await ann.SendAsync(method, path), HttpStatusCode.NotFound);
            Assert.Equal("ConversationNotFound", (string?)answer["error"]!["code"]);
        }

        var posted = await ChatVisitor.JsonAsync(await ann.PostAsync(ChatVisitor.Message("hello")), HttpStatusCode.NotFound);
        Assert.Equal("ConversationNotFound", (string?)posted["error"]!["code"]);
    }

    private static Task<RunningHost> StartAsync(params string[] settings) =>
        RunningHost.StartAsync(CountingBot.With(), [$"--Channels:DirectLine:Origins:0={Site}", .. settings]);

    private static Task<HttpResponseMessage> PreflightAsync(RunningHost host, string path, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, ChatVisitor.Root + path);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        return new ChatVisitor(host, origin).SendAsync(request);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
