using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

/// <summary>A member at the web chat, as the official client behaves.</summary>
internal sealed class ChatVisitor(RunningHost host, string? origin = ChatVisitor.OwnOrigin)
{
    public const string OwnOrigin = "http://localhost";
    public const string Root = "/v3/directline";

    public string Token { get; set; } = string.Empty;

    public string Conversation { get; set; } = string.Empty;

    public string StreamUrl { get; private set; } = string.Empty;

    public JObject Claims => JObject.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(Token.Split('.')[1])));

    /// <summary>A member whose conversation has begun.</summary>
    public static async Task<ChatVisitor> ArriveAsync(RunningHost host, string? origin = OwnOrigin)
    {
        var visitor = new ChatVisitor(host, origin);
        await visitor.GenerateAsync();
        await visitor.StartAsync();
        return visitor;
    }

    public async Task GenerateAsync()
    {
        var answer = await JsonAsync(await SendAsync(HttpMethod.Post, "/tokens/generate"), HttpStatusCode.OK);
        Conversation = (string)answer["conversationId"]!;
        Token = (string)answer["token"]!;
    }

    public async Task StartAsync(HttpStatusCode expected = HttpStatusCode.Created) => TakeAnswer(await JsonAsync(
        await SendAsync(HttpMethod.Post, "/conversations", new { user = new { }, locale = "en-GB" }), expected));

    public async Task ReconnectAsync(string? watermark = null) => TakeAnswer(await JsonAsync(
        await SendAsync(HttpMethod.Get, $"/conversations/{Conversation}{(watermark is null ? string.Empty : $"?watermark={watermark}")}"), HttpStatusCode.OK));

    /// <summary>Says something, and returns the id that it got.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null) =>
        (string)(await JsonAsync(await PostAsync(Message(text, clientId)), HttpStatusCode.OK))["id"]!;

    public Task<HttpResponseMessage> PostAsync(object activity) => SendAsync(HttpMethod.Post, $"/conversations/{Conversation}/activities", activity);

    public async Task<(IReadOnlyList<JObject> Activities, string? Watermark)> PollAsync(string watermark = "0")
    {
        var set = await JsonAsync(await SendAsync(HttpMethod.Get, $"/conversations/{Conversation}/activities?watermark={watermark}"), HttpStatusCode.OK);
        return ([.. set["activities"]!.Cast<JObject>()], (string?)set["watermark"]);
    }

    /// <summary>Polls until there are as many messages of the bot as expected, and returns all that was said.</summary>
    public async Task<IReadOnlyList<JObject>> WaitForRepliesAsync(int count)
    {
        while (true)
        {
            var all = new List<JObject>();
            for (var (page, watermark) = await PollAsync(); page.Count > 0; (page, watermark) = await PollAsync(watermark!))
            {
                all.AddRange(page);
            }

            if (all.Count(activity => (string?)activity["from"]!["role"] == "bot") >= count)
            {
                return all;
            }

            await Task.Delay(20);
        }
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        var request = new HttpRequestMessage(method, Root + path);
        if (body is not null)
        {
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        }

        return SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        return host.Client.SendAsync(request);
    }

    /// <summary>Opens the socket that the last answer named.</summary>
    public async Task<ChatSocket> ListenAsync(string? url = null, string? from = null)
    {
        var client = host.Server.CreateWebSocketClient();
        if ((from ?? origin) is { } site)
        {
            client.ConfigureRequest = request => request.Headers.Origin = site;
        }

        return new ChatSocket(await client.ConnectAsync(new Uri(url ?? StreamUrl), CancellationToken.None));
    }

    public static object Message(string text, string? clientId = null) => new
    {
        type = "message",
        text,
        locale = "en-GB",
        localTimestamp = "2026-03-04T20:30:00+02:00",
        channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString() },
        from = new { id = "someone-else" },
    };

    public static async Task<JObject> JsonAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode == expected, $"{response.StatusCode}: {text}");
            return JObject.Parse(text);
        }
    }

    private void TakeAnswer(JObject answer)
    {
        Assert.Equal(Conversation, (string?)answer["conversationId"]);
        Token = (string)answer["token"]!;
        StreamUrl = (string)answer["streamUrl"]!;
    }
}
