using System.Text.Json.Nodes;
using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

/// <summary>
/// Every card of a whole chat: drawn whole, read out in order, free of what axe finds, and answered by mouse or by keyboard. One chat per
/// screen comes by all of them.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class CardTests(Chromium browser, SharedBot shared)
{
    private static readonly string[] Expected =
    [
        "welcome", "consent", "checklist-1", "checklist-2", "body-map", "body-map-alone", "pain-scale", "outcome", "plan", "plan-opened", "ladder", "emergency",
    ];

    private const int Short = 300;

    public static TheoryData<string, ColorScheme, int, int, bool> Screens() => new()
    {
        { "1280-light-mouse", ColorScheme.Light, 1280, 800, false },
        { "1280-dark-keyboard", ColorScheme.Dark, 1280, 800, true },
        { "320-light-keyboard", ColorScheme.Light, 320, 640, true },
        { "320-dark-mouse", ColorScheme.Dark, 320, 640, false },
        // 1280 by 1024 pixels at 400 %.
        { "zoomed-light-keyboard", ColorScheme.Light, 320, 256, true },
    };

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task Every_card_can_be_seen_heard_and_answered(string screen, ColorScheme scheme, int width, int height, bool byKeyboard)
    {
        var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        var cards = new ShownCards(page);
        await using var chat = new Chat(page, shared.Bot);
        var tour = new Tour(chat, cards, new Hand(chat, byKeyboard), screen, byKeyboard, isZoomed: height < Short);

        await page.GotoAsync(shared.Bot.Address);
        await tour.RunAsync();

        Assert.Empty(Expected.Except(tour.Seen));
    }

    [SkippableFact]
    public async Task The_button_of_a_line_that_takes_texts_opens_a_text_and_its_number_can_be_read()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();
        await chat.Page.EvaluateAsync("HTMLAnchorElement.prototype.click = function () { document.body.dataset.opened = this.href; }");

        await chat.SayAsync("my back hurts and I want to end my life");
        var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);
        await chat.DrawnAsync();
        await chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Link).Filter(new() { HasText = "85258" }).ClickAsync();

        Assert.Equal("crisis", outcome.LevelOfCare);
        Assert.Contains("85258", outcome.Text, StringComparison.Ordinal);
        await Assertions.Expect(chat.Page.Locator("body")).ToHaveAttributeAsync("data-opened", "sms:85258?body=SHOUT");
        Assert.DoesNotContain(chat.Console, line => line.StartsWith("warning", StringComparison.Ordinal) && line.Contains("sms", StringComparison.Ordinal));
    }

    /// <summary>One chat, from the greeting over the outcome to an emergency.</summary>
    private sealed class Tour(Chat chat, ShownCards cards, Hand hand, string screen, bool byKeyboard, bool isZoomed)
    {
        private int _looked;
        private int _checklists;

        public List<string> Seen { get; } = [];

        public async Task RunAsync()
        {
            var changed = false;
            var outcome = await chat.ToOutcomeAsync(async message =>
            {
                await LookAsync(message);
                if (message.Question == "age" && !changed)
                {
                    changed = true;
                    await ChangeAsync("severity");
                    await ChangeAsync("location");
                    message = await chat.NextAsync();
                    await LookAsync(message);
                }

                await hand.AnswerAsync(message);
                Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
            });
            Assert.Equal("selfCare", outcome.LevelOfCare);
            await LookAsync(outcome);
            await chat.SayAsync(Answers.Danger);
            await LookAsync(await chat.ToOutcomeAsync(_ => Task.CompletedTask));
        }

        /// <summary>Asked alone, the map of the back and the scale of pain are cards of their own.</summary>
        private async Task ChangeAsync(string question)
        {
            await chat.SayAsync(chat.Bot.Words["Change.Button", chat.Bot.Words.List($"Heard.Named.{question}")[0]]);
            var message = await chat.ToQuestionAsync(question, _ => Task.CompletedTask);
            await LookAsync(message);
            await hand.AnswerAsync(message);
        }

        private async Task LookAsync(BotMessage message)
        {
            await chat.DrawnAsync();
            var all = cards.All;
            for (; _looked < all.Count; _looked++)
            {
                var card = chat.Page.Locator("#chat .ac-adaptiveCard").Nth(_looked);
                var name = NameOf(message, all[_looked]);
                Seen.Add(name);
                await card.ScrollIntoViewIfNeededAsync();
                await CardLook.CheckAsync(card, all[_looked], $"{name}-{screen}");
                if (!isZoomed)
                {
                    // At 400 % a card is as wide, and in the same colours, as on a narrow screen.
                    await CardLook.AxeFindsNothingAsync(card, $"{name}-{screen}");
                    await CardLook.PictureAsync(card, $"{name}-{screen}");
                }

                if (byKeyboard)
                {
                    await CardLook.IsWalkedByTabAsync(card, $"{name}-{screen}");
                }

                if (name == "plan")
                {
                    await OpenAsync(card);
                }
            }
        }

        /// <summary>Opens every part of the plan that is closed.</summary>
        private async Task OpenAsync(ILocator card)
        {
            var closed = await card.GetByRole(AriaRole.Button).AllAsync();
            Assert.NotEmpty(closed);
            foreach (var button in closed)
            {
                var before = (await card.InnerTextAsync()).Length;
                await hand.PressAsync(button);
                await Patience.UntilAsync(async () => (await card.InnerTextAsync()).Length > before, $"what '{await button.InnerTextAsync()}' opens");
            }

            Seen.Add("plan-opened");
            if (!isZoomed)
            {
                await CardLook.PictureAsync(card, $"plan-opened-{screen}");
            }
        }

        private string NameOf(BotMessage message, JsonNode card) => message switch
        {
            { Question: "consent" } => card["actions"] is JsonArray { Count: > 0 } ? "consent" : "welcome",
            { Question: "checklist" } => $"checklist-{++_checklists}",
            { Question: "severity" } when message.Inputs.Count == 0 => "pain-scale",
            { Question: "location" } when message.Inputs.Count == 1 => "body-map-alone",
            { Question: not null } when message.Inputs.Any(input => input.Id == "location") => "body-map",
            { Question: { } question } => $"questions-{question}",
            { LevelOfCare: "selfCare" or "soon" or "urgent" } => new[] { "outcome", "plan", "ladder" }[_looked - FirstOf(message)],
            _ => "emergency",
        };

        private int FirstOf(BotMessage message) => cards.All.Count - message.Cards;
    }
}
