using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

/// <summary>What the page's own button to send, and Enter in the box, do while a card waits.</summary>
[Collection(BrowserTests.Name)]
public sealed class SendingTests(Chromium browser, SharedBot shared)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_ticked_is_sent_by_the_pages_own_button_and_by_Enter_in_the_empty_box(bool byEnter)
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        await Box(chat, list, 0).CheckAsync();

        await SendAsync(chat, byEnter);

        await Assertions.Expect(chat.Page.Locator(".webchat__bubble--from-user").Last).ToContainTextAsync(Label(list, 0));
        var next = await chat.NextAsync();
        Assert.NotEqual("checklist", next.Question);
    }

    [SkippableFact]
    public async Task A_sign_that_was_ticked_is_not_lost_over_what_was_typed_beside_it()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        await Box(chat, list, 0).CheckAsync();

        await chat.SayAsync("what does that mean?");

        await chat.SeesAsync(Label(list, 0));
        await chat.SeesAsync("what does that mean?");
    }

    [SkippableFact]
    public async Task A_card_that_lacks_an_answer_says_so_and_is_not_sent()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await ToSeveralAsync(chat);
        await chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("left");
        var said = await chat.Page.Locator(".webchat__bubble--from-user").CountAsync();

        await SendAsync(chat, byEnter: false);

        // After the name of the question, as far as the first mark that typography changes.
        var missing = shared.Bot.Words["Missing.One"].Split(". ")[1].Split(['"', ';'])[0];
        await Assertions.Expect(chat.Page.GetByText(missing).First).ToBeVisibleAsync();
        Assert.Equal(said, await chat.Page.Locator(".webchat__bubble--from-user").CountAsync());
        var group = chat.Page.Locator("#chat [aria-describedby][role='radiogroup']");
        await Assertions.Expect(group.First).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(missing)));
    }

    [SkippableFact]
    public async Task Where_nothing_is_ticked_or_typed_it_is_said_what_to_do_until_something_is_sent()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        var notice = chat.Page.Locator("#notice");

        await SendAsync(chat, byEnter: false);
        await Assertions.Expect(notice).ToHaveTextAsync(shared.Bot.Words["Page.NothingChosen"]);
        await chat.SayAsync("none of these");

        await Assertions.Expect(notice).ToBeEmptyAsync();
    }

    [SkippableFact]
    public async Task A_list_of_danger_signs_with_nothing_ticked_is_not_sent_and_keeps_the_focus()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        var card = chat.Page.Locator("#chat .ac-adaptiveCard").Last;
        var said = await chat.Page.Locator(".webchat__bubble--from-user").CountAsync();

        await card.GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Submit"], Exact = true }).ClickAsync();

        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToHaveTextAsync(shared.Bot.Words["Page.NothingTicked"]);
        await Assertions.Expect(card.GetByRole(AriaRole.Group)).ToHaveAccessibleDescriptionAsync(shared.Bot.Words["Page.NothingTicked"]);
        await Assertions.Expect(card.GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();
        await Axe.FindsNothingAsync(chat.Page, "nothing ticked");
        await card.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        Assert.Equal(said, await chat.Page.Locator(".webchat__bubble--from-user").CountAsync());
    }

    [SkippableFact]
    public async Task A_press_on_a_picture_chooses_and_sends_nothing_while_more_is_asked()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await ToSeveralAsync(chat);
        var card = chat.Page.Locator("#chat .ac-adaptiveCard").Last;
        var said = await chat.Page.Locator(".webchat__bubble--from-user").CountAsync();
        var title = shared.Bot.Labels.Label("location", "left");

        await card.Locator("[data-choice]").Filter(new() { HasText = title }).ClickAsync();

        await Assertions.Expect(card.GetByRole(AriaRole.Combobox).First).ToHaveValueAsync("left");
        await Assertions.Expect(card.Locator(".chosen")).ToHaveTextAsync(title);
        await card.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("right");
        await Assertions.Expect(card.Locator(".chosen")).ToHaveTextAsync(shared.Bot.Labels.Label("location", "right"));
        Assert.Equal(said, await chat.Page.Locator(".webchat__bubble--from-user").CountAsync());
    }

    /// <summary>To the card that asks where it hurts, and more.</summary>
    private static async Task ToSeveralAsync(Chat chat)
    {
        await chat.ToQuestionAsync("location");
        await chat.DrawnAsync();
    }

    private static ILocator Box(Chat chat, BotMessage list, int sign) =>
        chat.Page.Locator($"#chat .ac-adaptiveCard input[value='{list.Choices[sign]}']").Last;

    private string Label(BotMessage list, int sign) => shared.Bot.Labels.Label("checklist", list.Choices[sign]);

    private static Task SendAsync(Chat chat, bool byEnter) => byEnter ? chat.SendBox.PressAsync("Enter") : chat.Page.Locator("#chat .webchat__send-button").ClickAsync();
}
