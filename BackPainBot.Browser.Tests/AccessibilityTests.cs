using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium browser, SharedBot shared)
{
    public static TheoryData<string, ColorScheme, int, int> Screens() => new()
    {
        { "desktop", ColorScheme.Light, 1280, 800 },
        { "dark", ColorScheme.Dark, 1280, 800 },
        { "phone", ColorScheme.Light, 390, 780 },
        { "zoomed", ColorScheme.Dark, 320, 256 },
    };

    [SkippableTheory]
    [MemberData(nameof(Screens))]
    public async Task Axe_finds_nothing_in_any_state_of_the_chat(string screen, ColorScheme scheme, int width, int height)
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, Device(scheme, width, height));
        async Task LookAsync(string state)
        {
            await Screenshots.TakeAsync(chat.Page, $"{screen}-{state}");
            await Axe.FindsNothingAsync(chat.Page, $"{screen}, {state}");
        }

        var consent = await chat.NextAsync();
        await chat.Page.Locator("#chat .webchat__bubble__content").First.WaitForAsync();
        await LookAsync("1-greeting");
        await chat.PressAsync(consent);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.Page.Locator(".ac-adaptiveCard").Last.WaitForAsync();
        await LookAsync("2-checklist");
        await chat.PressAsync(list);
        await chat.ToOutcomeAsync(async message =>
        {
            await chat.Page.Locator(".ac-adaptiveCard").Last.WaitForAsync();
            await LookAsync($"3-{message.Question}");
            await chat.PressAsync(message);
        });
        await chat.Page.Locator(".webchat__basic-transcript__activity").Last.WaitForAsync();
        await LookAsync("4-outcome");
        await chat.SayAsync(Answers.Danger);
        await chat.ToOutcomeAsync(_ => Task.CompletedTask);
        await LookAsync("5-emergency");
        await chat.Page.Locator("#danger summary").ClickAsync();
        await LookAsync("6-danger-list");
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_on_the_open_menu()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, Device(ColorScheme.Light, 390, 780));
        await chat.NextAsync();

        await chat.Page.Locator(".menu-button").ClickAsync();

        await Screenshots.TakeAsync(chat.Page, "phone-menu");
        await Axe.FindsNothingAsync(chat.Page, "menu");
    }

    [SkippableTheory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task On_a_narrow_screen_or_at_400_percent_nothing_is_cut_off_and_all_can_be_done(int width, int height)
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, Device(ColorScheme.Light, width, height));

        var outcome = await chat.ToOutcomeAsync(async message =>
        {
            await chat.PressAsync(message);
            Assert.True(await chat.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        });

        Assert.Equal("selfCare", outcome.LevelOfCare);
        await Assertions.Expect(chat.Page.Locator(".call")).ToBeInViewportAsync();
    }

    [SkippableFact]
    public async Task The_number_to_call_stays_in_sight()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, Device(ColorScheme.Light, 320, 256));
        await chat.ToQuestionAsync("checklist");

        await chat.Page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");

        await Assertions.Expect(chat.Page.Locator(".call a")).ToBeInViewportAsync();
        await Assertions.Expect(chat.Page.Locator(".call a")).ToHaveAttributeAsync("href", "tel:999");
    }

    [SkippableFact]
    public async Task With_reduced_motion_nothing_moves()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, new() { ReducedMotion = ReducedMotion.Reduce });
        await chat.ToQuestionAsync("checklist");

        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("document.getAnimations().filter(one => one.playState === 'running').length"));
    }

    [SkippableFact]
    public async Task A_dark_screen_gets_a_dark_page_and_changes_with_the_screen()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, new() { ColorScheme = ColorScheme.Dark });
        var bubble = chat.Page.Locator(".webchat__bubble__content").First;
        await Assertions.Expect(bubble).ToHaveCSSAsync("background-color", "rgb(37, 42, 48)");

        await chat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        await Assertions.Expect(bubble).ToHaveCSSAsync("background-color", "rgb(241, 243, 245)");
    }

    private static BrowserNewContextOptions Device(ColorScheme scheme, int width, int height) => new()
    {
        ColorScheme = scheme,
        ViewportSize = new() { Width = width, Height = height },
    };
}
