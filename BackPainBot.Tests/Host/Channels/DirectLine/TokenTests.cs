using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BackPainBot.Tests.Support;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class TokenTests
{
    private const string Site = "https://www.gym.example";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task The_bots_own_page_gets_a_token_for_a_new_member()
    {
        await using var host = await StartAsync();
        var (ann, bob) = (new ChatVisitor(host), new ChatVisitor(host));

        await ann.GenerateAsync();
        await bob.GenerateAsync();

        Assert.StartsWith("dl_", (string?)ann.Claims["user"], StringComparison.Ordinal);
        Assert.Equal(ann.Conversation, (string?)ann.Claims["conv"]);
        Assert.NotEqual((string?)ann.Claims["user"], (string?)bob.Claims["user"]);
        Assert.NotEqual(ann.Conversation, bob.Conversation);
    }

    [Fact]
    public async Task A_listed_site_gets_a_token()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host, Site);

        Assert.Equal([Site], ann.Claims["origins"]!.Select(origin => (string?)origin));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://www.gym.example.evil.example")]
    [InlineData("http://www.gym.example")]
    [InlineData("https://www.gym.example:444")]
    [InlineData("https://gym.example")]
    [InlineData("null")]
    [InlineData("file://")]
    [InlineData("x")]
    public async Task Another_site_gets_none(string origin)
    {
        await using var host = await StartAsync();

        await RefusedAsync(new ChatVisitor(host, origin).SendAsync(HttpMethod.Post, "/tokens/generate"), HttpStatusCode.Forbidden, "WrongOrigin");
    }

    [Fact]
    public async Task A_caller_that_is_no_page_needs_the_secret()
    {
        await using var host = await StartAsync();
        var nobody = new ChatVisitor(host, origin: null);

        await RefusedAsync(nobody.SendAsync(HttpMethod.Post, "/tokens/generate"), HttpStatusCode.Unauthorized, "MissingToken");
        nobody.Token = Secret[..^1] + "x";
        await RefusedAsync(nobody.SendAsync(HttpMethod.Post, "/tokens/generate"), HttpStatusCode.Forbidden, "InvalidToken");
        nobody.Token = Secret;
        await nobody.GenerateAsync();
        Assert.Equal([Site], nobody.Claims["origins"]!.Select(origin => (string?)origin));
    }

    [Theory]
    [InlineData("""{"user":{"id":"dl_ann"}}""")]
    [InlineData("""{"User":{"Id":"dl_ann","Name":"Ann"},"TrustedOrigins":["https://www.gym.example/"]}""")]
    public async Task A_sites_server_names_its_member(string body)
    {
        await using var host = await StartAsync();
        var server = new ChatVisitor(host, origin: null) { Token = Secret };

        var answer = await ChatVisitor.JsonAsync(await server.SendAsync(HttpMethod.Post, "/tokens/generate", Json(body)), HttpStatusCode.OK);

        server.Token = (string)answer["token"]!;
        Assert.Equal("dl_ann", (string?)server.Claims["user"]);
    }

    [Theory]
    [InlineData("""{"user":{"id":"ann"}}""")]
    [InlineData("""{"user":{"id":"dl_0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"}}""")]
    [InlineData("""{"trustedOrigins":["https://evil.example"]}""")]
    [InlineData("""{"trustedOrigins":["*"]}""")]
    [InlineData("""[1]""")]
    [InlineData("""{"user":""")]
    [InlineData("hello")]
    public async Task A_sites_server_that_asks_for_what_cannot_be_is_refused(string body)
    {
        await using var host = await StartAsync();
        var server = new ChatVisitor(host, origin: null) { Token = Secret };

        await RefusedAsync(server.SendAsync(HttpMethod.Post, "/tokens/generate", Json(body)), HttpStatusCode.BadRequest, "BadArgument");
    }

    [Fact]
    public async Task A_token_for_many_sites_is_good_on_each_of_them()
    {
        var sites = Enumerable.Range(0, 60).Select(number => $"https://gym-number-{number}.chain.example").ToList();
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), [$"--Channels:DirectLine:Secret={Secret}", .. sites.Select((site, index) => $"--Channels:DirectLine:Origins:{index}={site}")]);
        var server = new ChatVisitor(host, origin: null) { Token = Secret };
        await server.GenerateAsync();
        var ann = new ChatVisitor(host, sites[^1]) { Token = server.Token, Conversation = server.Conversation };

        await ann.StartAsync();
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("hello");

        Assert.Equal(2, (await socket.ActivitiesAsync(2)).Count);
    }

    [Fact]
    public async Task The_secret_is_refused_from_a_page()
    {
        await using var host = await StartAsync();
        var page = new ChatVisitor(host, Site) { Token = Secret };

        await RefusedAsync(page.SendAsync(HttpMethod.Post, "/tokens/generate"), HttpStatusCode.Forbidden, "SecretInBrowser");
        await RefusedAsync(page.SendAsync(HttpMethod.Post, "/conversations"), HttpStatusCode.Forbidden, "SecretInBrowser");
    }

    [Fact]
    public async Task The_secret_begins_conversations_and_opens_none()
    {
        await using var host = await StartAsync();
        var server = new ChatVisitor(host, origin: null) { Token = Secret };

        var begun = await ChatVisitor.JsonAsync(
            await server.SendAsync(HttpMethod.Post, "/conversations", new { user = new { id = "dl_ann" } }), HttpStatusCode.Created);

        server.Conversation = (string)begun["conversationId"]!;
        await RefusedAsync(
            server.SendAsync(HttpMethod.Get, $"/conversations/{server.Conversation}/activities"), HttpStatusCode.Forbidden, "InvalidToken");
        server.Token = (string)begun["token"]!;
        Assert.Equal("dl_ann", (string?)server.Claims["user"]);
        await server.PollAsync();
    }

    [Fact]
    public async Task A_member_who_has_a_token_gets_another_conversation_as_the_same_member()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);
        var (user, conversation) = (ann.Claims["user"], ann.Conversation);

        await ann.GenerateAsync();

        Assert.Equal(user, ann.Claims["user"]);
        Assert.NotEqual(conversation, ann.Conversation);
    }

    [Fact]
    public async Task A_token_that_is_refreshed_lasts_on()
    {
        await using var host = await StartAsync("--Channels:DirectLine:TokenMinutes=30");
        var ann = await ChatVisitor.ArriveAsync(host);

        for (var quarter = 0; quarter < 4; quarter++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(15));
            var answer = await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.OK);
            Assert.Equal((ann.Conversation, 1800), ((string?)answer["conversationId"], (int)answer["expires_in"]!));
            ann.Token = (string)answer["token"]!;
        }

        await ann.SayAsync("still here");
    }

    [Fact]
    public async Task An_expired_token_opens_nothing_and_cannot_be_refreshed()
    {
        await using var host = await StartAsync("--Channels:DirectLine:TokenMinutes=30");
        var ann = await ChatVisitor.ArriveAsync(host);

        host.Clock.Advance(TimeSpan.FromMinutes(30));

        foreach (var (method, path) in EndpointsOf(ann.Conversation))
        {
            await RefusedAsync(ann.SendAsync(method, path), HttpStatusCode.Forbidden, "TokenExpired");
        }
    }

    [Fact]
    public async Task A_token_of_one_conversation_opens_no_other()
    {
        await using var host = await StartAsync();
        var (ann, bob) = (await ChatVisitor.ArriveAsync(host), await ChatVisitor.ArriveAsync(host));

        foreach (var (method, path) in EndpointsOf(ann.Conversation).Where(endpoint => endpoint.Path.Contains(ann.Conversation, StringComparison.Ordinal)))
        {
            await RefusedAsync(bob.SendAsync(method, path), HttpStatusCode.Forbidden, "WrongConversation");
        }
    }

    [Fact]
    public async Task A_token_for_one_site_is_refused_from_another()
    {
        await using var host = await StartAsync("--Channels:DirectLine:Origins:1=https://other.example");
        var ann = await ChatVisitor.ArriveAsync(host, Site);
        var thief = new ChatVisitor(host, "https://other.example") { Token = ann.Token };

        foreach (var (method, path) in EndpointsOf(ann.Conversation))
        {
            await RefusedAsync(thief.SendAsync(method, path), HttpStatusCode.Forbidden, "WrongOrigin");
        }
    }

    [Fact]
    public async Task Without_a_token_nothing_opens()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);
        ann.Token = string.Empty;

        foreach (var (method, path) in EndpointsOf(ann.Conversation))
        {
            await RefusedAsync(ann.SendAsync(method, path), HttpStatusCode.Unauthorized, "MissingToken");
        }
    }

    [Fact]
    public async Task A_token_that_was_changed_anywhere_is_refused()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);
        var token = ann.Token;

        for (var at = 0; at < token.Length; at += 7)
        {
            ann.Token = string.Concat(token.AsSpan(0, at), token[at] == 'A' ? "B" : "A", token.AsSpan(at + 1));
            using var response = await ann.SendAsync(HttpMethod.Post, "/tokens/refresh");
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("DP")]
    public async Task A_token_that_somebody_made_up_is_refused(string algorithm)
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);
        var parts = ann.Token.Split('.');
        var header = Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""");
        var claims = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]))!.AsObject();
        claims["user"] = "dl_boss";

        foreach (var forged in new[] { $"{header}.{Encode(claims.ToJsonString())}.", $"{header}.{Encode(claims.ToJsonString())}.{parts[2]}", $"{header}.{parts[1]}" })
        {
            ann.Token = forged;
            await RefusedAsync(ann.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "InvalidToken");
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("..")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJEUCIsInR5cCI6IkpXVCJ9..")]
    [InlineData("eyJhbGciOiJEUCIsInR5cCI6IkpXVCJ9.e30.e30")]
    [InlineData("eyJhbGciOiJEUCIsInR5cCI6IkpXVCJ9.e30.====")]
    public async Task Garbage_is_no_token(string token)
    {
        await using var host = await StartAsync();

        await RefusedAsync(
            new ChatVisitor(host) { Token = token }.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "InvalidToken");
    }

    [Fact]
    public async Task Another_bots_token_is_refused()
    {
        await using var host = await StartAsync();
        await using var other = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(other);

        await RefusedAsync(
            new ChatVisitor(host) { Token = ann.Token }.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "InvalidToken");
    }

    [Fact]
    public async Task A_ticket_for_a_socket_and_an_address_of_a_file_are_no_tokens()
    {
        await using var host = await StartAsync();
        var ann = await ChatVisitor.ArriveAsync(host);
        ann.Token = ann.StreamUrl.Split("&t=")[1];

        await RefusedAsync(ann.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "InvalidToken");
    }

    [Fact]
    public async Task A_restarted_bot_knows_its_tokens()
    {
        using var folder = new TemporaryFolder();
        string[] settings = ["--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}"];
        ChatVisitor ann;
        await using (var first = await StartAsync(settings))
        {
            ann = await ChatVisitor.ArriveAsync(first);
        }

        await using var second = await StartAsync(settings);
        await new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation }.SayAsync("hello again");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File("keys")));
            Assert.NotEmpty(Directory.GetFiles(folder.File("keys")));
        }
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> request, HttpStatusCode status, string code) =>
        Assert.Equal(code, (string?)(await ChatVisitor.JsonAsync(await request, status))["error"]!["code"]);

    private static IEnumerable<(HttpMethod Method, string Path)> EndpointsOf(string conversation) =>
    [
        (HttpMethod.Post, "/tokens/refresh"),
        (HttpMethod.Post, "/conversations"),
        (HttpMethod.Get, "/session/getsessionid"),
        (HttpMethod.Get, $"/conversations/{conversation}"),
        (HttpMethod.Get, $"/conversations/{conversation}/activities"),
        (HttpMethod.Post, $"/conversations/{conversation}/activities"),
        (HttpMethod.Post, $"/conversations/{conversation}/upload"),
        (HttpMethod.Get, $"/conversations/{conversation}/uploads/x"),
    ];

    private static Task<RunningHost> StartAsync(params string[] settings) => RunningHost.StartAsync(
        CountingBot.With(), ["--Channels:DirectLine:Origins:0=https://www.gym.example/", $"--Channels:DirectLine:Secret={Secret}", .. settings]);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
