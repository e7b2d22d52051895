using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>A member at the chat page: sees what the bot sends, and answers with the mouse or the keyboard.</summary>
internal sealed class Chat : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentDictionary<string, BotMessage> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<BotMessage> _messages = new();
    private readonly ConcurrentQueue<string> _answered = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private BotMessage? _last;

    public Chat(IPage page, RunningBot bot)
    {
        _context = page.Context;
        Page = page;
        Bot = bot;
        page.WebSocket += (_, socket) => Sockets.Enqueue(socket.Url);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Receive(frame.Text);
        page.Response += (_, response) => _answered.Enqueue(response.Url);
        page.Response += (_, response) => _ = ReceivePolledAsync(response);
        page.Console += (_, message) => Console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Console.Enqueue($"error: {error}");
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    public RunningBot Bot { get; }

    public ConcurrentQueue<string> Console { get; } = new();

    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The addresses of the sockets that the page opened.</summary>
    public ConcurrentQueue<string> Sockets { get; } = new();

    /// <summary>The part of the page that holds the chat: the page itself, or the widget's frame.</summary>
    public ILocator Transcript => Page.Locator("#chat [role='feed']");

    /// <summary>The buttons under the last message.</summary>
    public ILocator Buttons => Page.Locator("#chat [role='toolbar']");

    public ILocator SendBox => Page.Locator("#chat .webchat__send-box textarea");

    /// <summary>Opens the page in a browser of its own.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="bot">Whose words it speaks.</param>
    /// <param name="options">What is particular of the member's device.</param>
    /// <param name="address">Where the page is, if not at the bot itself.</param>
    public static async Task<Chat> OpenAsync(Chromium browser, RunningBot bot, BrowserNewContextOptions? options = null, string? address = null)
    {
        var context = await browser.NewContextAsync(options);
        await Ears.ListenAsync(context);
        var chat = new Chat(await context.NewPageAsync(), bot);
        await chat.Page.GotoAsync(address ?? bot.Address);
        return chat;
    }

    /// <summary>The next message that asks something or gives an outcome.</summary>
    public async Task<BotMessage> NextAsync()
    {
        for (; ; )
        {
            if (!await _arrived.WaitAsync(Patience.Span))
            {
                await Screenshots.TakeAsync(Page, $"stuck-{Guid.NewGuid():N}");
                throw new TimeoutException($"Nothing came from the bot after '{_last?.Text}'. The page said: {string.Join("; ", Console)}");
            }

            if (_messages.TryDequeue(out var message) && (message.Question is not null || message.LevelOfCare is not null))
            {
                _last = message;
                return message;
            }
        }
    }

    /// <summary>Types and sends, as soon as the chat is there to take it.</summary>
    public async Task SayAsync(string text)
    {
        await Transcript.Locator(".webchat__basic-transcript__activity").First.WaitForAsync();
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
        await Assertions.Expect(SendBox).ToHaveValueAsync(string.Empty);
    }

    /// <summary>Waits until the page has drawn each card that the bot sent: what came is not there at once.</summary>
    public Task DrawnAsync() => Assertions.Expect(Page.Locator("#chat .webchat__adaptive-card-renderer")).ToHaveCountAsync(_seen.Values.Sum(message => message.Cards));

    /// <summary>Answers a question with what there is to press and tick.</summary>
    public async Task PressAsync(BotMessage message, Func<string, IReadOnlyList<string>, string>? choose = null)
    {
        await DrawnAsync();
        foreach (var press in Press.For(message, Bot, choose ?? Answers.Choose))
        {
            await PressAsync(press);
        }
    }

    /// <summary>Answers until the outcome, and returns it.</summary>
    public async Task<BotMessage> ToOutcomeAsync(Func<BotMessage, Task> answer)
    {
        const int most = 40;
        for (var turn = 0; turn < most; turn++)
        {
            var message = await NextAsync();
            if (message.LevelOfCare is not null)
            {
                return message;
            }

            await answer(message);
        }

        throw new InvalidOperationException("The bot asked on and on.");
    }

    /// <summary>Answers until a question of this id is open, and returns it.</summary>
    public async Task<BotMessage> ToQuestionAsync(string question, Func<BotMessage, Task>? answer = null)
    {
        for (; ; )
        {
            var message = await NextAsync();
            if (message.LevelOfCare is not null)
            {
                throw new InvalidOperationException($"The outcome came before the question '{question}'.");
            }

            if (message.Question == question)
            {
                return message;
            }

            await (answer ?? (asked => SayAsync(Answers.Say(asked.Question!))))(message);
        }
    }

    /// <summary>Waits until a message stands in the transcript.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Transcript).ToContainTextAsync(text);

    /// <summary>What the tab keeps of its chat: conversation and token.</summary>
    public async Task<(string Conversation, string Token)> KeptAsync()
    {
        var kept = JsonNode.Parse(await Page.EvaluateAsync<string>("sessionStorage.getItem('backpainbot.chat')"))!;
        return ((string)kept["conversationId"]!, (string)kept["token"]!);
    }

    /// <summary>How many answers the page got from a host: a request that its policy stopped has none.</summary>
    public int AnswersOf(string host) => _answered.Count(address => address.StartsWith(host, StringComparison.Ordinal));

    /// <summary>How often a text stands in the transcript.</summary>
    public Task<int> CountAsync(string text) => Transcript.GetByText(text, new() { Exact = true }).CountAsync();

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _arrived.Dispose();
    }

    private ILocator Card => Page.Locator("#chat .ac-adaptiveCard").Last;

    private Task PressAsync(Press press)
    {
        if (press.Input is not { } input)
        {
            return (press.IsUnderMessage ? Buttons : Card).GetByRole(AriaRole.Button, new() { Name = press.Title, Exact = true }).ClickAsync();
        }

        var group = Card.Locator($"[id='{input.Id}']");
        return input.IsCompact
            ? group.GetByRole(AriaRole.Combobox).SelectOptionAsync(press.Title)
            : group.Locator($"input[value='{press.Choice}']").CheckAsync();
    }

    /// <summary>What comes where there is no socket.</summary>
    private async Task ReceivePolledAsync(IResponse response)
    {
        if (response.Request.Method == "GET" && response.Url.Contains("/activities?", StringComparison.Ordinal) && response.Ok)
        {
            try
            {
                Receive(await response.TextAsync());
            }
            catch (PlaywrightException)
            {
                // The page went on before its answer was read.
            }
        }
    }

    private void Receive(string? frame)
    {
        if (string.IsNullOrEmpty(frame) || JsonNode.Parse(frame)?["activities"] is not JsonArray activities)
        {
            return;
        }

        foreach (var activity in activities.OfType<JsonObject>().Where(IsFromBot))
        {
            var id = (string)activity["id"]!;
            var message = new BotMessage(activity);
            var isNew = !_seen.ContainsKey(id);
            _seen[id] = message;
            if (isNew)
            {
                _messages.Enqueue(message);
                _arrived.Release();
            }
        }
    }

    private static bool IsFromBot(JsonObject activity) =>
        (string?)activity["type"] == "message" && (string?)activity["from"]?["role"] != "user" && activity["id"] is not null;
}
