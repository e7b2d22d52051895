using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class WidgetTests(Chromium browser)
{
    [SkippableFact]
    public async Task On_another_sites_page_the_chat_is_loaded_only_when_it_is_opened_and_works()
    {
        await using var gym = await OpenAsync();
        var page = gym.Page;
        await Launcher(page).WaitForAsync();
        Assert.DoesNotContain(gym.Requests, request => request.Contains("/webchat/", StringComparison.Ordinal) || request.Contains("/frame", StringComparison.Ordinal));
        await Screenshots.TakeAsync(page, "widget-closed");
        await Axe.FindsNothingAsync(page, "widget closed");

        await Launcher(page).ClickAsync();
        var frame = page.FrameLocator("iframe");
        await frame.GetByRole(AriaRole.Button, new() { Name = gym.Bot.Words["Choice.consent.yes"], Exact = true }).Last.ClickAsync();
        await frame.Locator("textarea").FillAsync(Answers.Danger);
        await frame.Locator("textarea").PressAsync("Enter");

        await Assertions.Expect(frame.Locator("#alert")).Not.ToBeEmptyAsync();
        await Screenshots.TakeAsync(page, "widget-open");
        await Axe.FindsNothingAsync(page, "widget open");
        string[] known = [new Uri(gym.Site.Address).Authority, new Uri(gym.Bot.Address).Authority];
        Assert.All(gym.Requests.Where(request => request.StartsWith("http", StringComparison.Ordinal)), request => Assert.Contains(new Uri(request).Authority, known));
    }

    [SkippableFact]
    public async Task It_is_opened_and_closed_by_keyboard_and_focus_comes_back()
    {
        await using var gym = await OpenAsync();
        var page = gym.Page;
        await Launcher(page).FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.FrameLocator("iframe").Locator("textarea").WaitForAsync();
        await Assertions.Expect(page.FrameLocator("iframe").Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(Launcher(page)).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task It_remembers_from_page_to_page_whether_it_is_open_and_what_was_said()
    {
        await using var gym = await OpenAsync();
        var page = gym.Page;
        await Launcher(page).ClickAsync();
        var frame = page.FrameLocator("iframe");
        await frame.GetByRole(AriaRole.Button, new() { Name = gym.Bot.Words["Choice.consent.yes"], Exact = true }).Last.ClickAsync();
        await frame.Locator("#chat").GetByText(gym.Bot.Words["Ask.story"]).Last.WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Opening hours" }).ClickAsync();
        await frame.Locator("#chat").GetByText(gym.Bot.Words["Ask.story"]).Last.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = gym.Bot.Words["Page.Widget.Close"] }).ClickAsync();
        await page.GotoAsync(gym.Site.Address);

        await Launcher(page).WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task It_greets_when_it_is_told_to_until_the_greeting_is_hidden()
    {
        await using var gym = await OpenAsync("data-greet='Hello from the gym'");
        var page = gym.Page;
        await page.GetByText("Hello from the gym").WaitForAsync();
        await Screenshots.TakeAsync(page, "widget-greeting");
        await Axe.FindsNothingAsync(page, "widget greeting");

        await page.GetByRole(AriaRole.Button, new() { Name = gym.Bot.Words["Page.Widget.Dismiss"] }).ClickAsync();
        await page.ReloadAsync();

        await Launcher(page).WaitForAsync();
        Assert.Equal(0, await page.GetByText("Hello from the gym").CountAsync());
    }

    [SkippableFact]
    public async Task It_fills_a_phone()
    {
        await using var gym = await OpenAsync(device: new() { ViewportSize = new() { Width = 390, Height = 780 }, IsMobile = true, HasTouch = true });
        await Launcher(gym.Page).TapAsync();
        await gym.Page.FrameLocator("iframe").Locator("#chat .webchat__bubble__content").First.WaitForAsync();

        var box = await gym.Page.GetByRole(AriaRole.Dialog).BoundingBoxAsync();

        await Screenshots.TakeAsync(gym.Page, "widget-phone");
        Assert.Equal((390, 780), ((int)box!.Width, (int)box.Height));
    }

    [SkippableFact]
    public async Task When_the_bot_cannot_be_reached_it_shows_the_danger_signs_and_the_numbers()
    {
        await using var gym = await OpenAsync();
        await Launcher(gym.Page).WaitForAsync();
        await gym.Page.RouteAsync("**/frame*", route => route.AbortAsync());

        await Launcher(gym.Page).ClickAsync();

        var panel = gym.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(panel).ToContainTextAsync(gym.Bot.Words["Page.Unreachable"]);
        Assert.NotEqual(0, await panel.Locator("a[href='tel:999']").CountAsync());
        await Screenshots.TakeAsync(gym.Page, "widget-unreachable");
        await Axe.FindsNothingAsync(gym.Page, "widget unreachable");
    }

    [SkippableFact]
    public async Task A_site_that_the_settings_do_not_name_gets_no_chat()
    {
        await using var gym = await OpenAsync(isListed: false);

        await Launcher(gym.Page).ClickAsync();

        await Assertions.Expect(gym.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(gym.Bot.Words["Page.Unreachable"]);
        Assert.Equal(0, await gym.Page.FrameLocator("iframe").Locator("#chat").CountAsync());
    }

    [SkippableFact]
    public async Task The_gyms_sample_page_shows_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{bot.Address}/demo");
        await page.GetByText(bot.Words["Page.Widget.Greeting"]).WaitForAsync();
        await Screenshots.TakeAsync(page, "demo");
        await Axe.FindsNothingAsync(page, "demo");

        await Launcher(page).ClickAsync();

        await page.FrameLocator("iframe").Locator("#chat .ac-adaptiveCard").First.WaitForAsync();
        await Screenshots.TakeAsync(page, "demo-open");
    }

    private static ILocator Launcher(IPage page) => page.Locator("back-pain-chat button.open");

    private async Task<VisitedGym> OpenAsync(string attributes = "", BrowserNewContextOptions? device = null, bool isListed = true)
    {
        var context = await browser.NewContextAsync(device);
        var port = RunningBot.FreePort();
        var bot = await RunningBot.StartAsync($"--WebChat:Sites:0={(isListed ? $"http://127.0.0.1:{port}" : "https://www.gym.example")}");
        var site = await GymSite.StartAsync(port, bot.Address, attributes);
        var page = await context.NewPageAsync();
        var gym = new VisitedGym(bot, site, page);
        await page.GotoAsync(site.Address);
        return gym;
    }
}
