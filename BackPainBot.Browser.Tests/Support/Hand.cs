using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>How a member presses what the bot offers: with the mouse, or with the keyboard alone.</summary>
internal sealed class Hand(Chat chat, bool usesKeyboard)
{
    private const int MostTabs = 120;
    private const string Message = ".webchat__basic-transcript__activity";
    private const string CardPath = "[...document.querySelectorAll('#chat .ac-adaptiveCard')].at(-1)";

    private ILocator Card => chat.Page.Locator("#chat .ac-adaptiveCard").Last;

    /// <summary>Answers a question as a member would who has no danger sign. The mouse takes a picture where there is one.</summary>
    public async Task AnswerAsync(BotMessage message)
    {
        await chat.DrawnAsync();
        var presses = Press.For(message, chat.Bot, Answers.Choose).ToList();
        if (!usesKeyboard && presses.Find(press => press.Input?.Id == "location") is { } place)
        {
            // Alone a picture sends the card; beside other questions it chooses.
            var sends = message.Submits.Any(submit => submit.Pick == $"location:{place.Choice}");
            if (!sends)
            {
                await ChooseByPictureAsync(place);
            }

            presses = sends ? [new Press(null, string.Empty, place.Title)] : [.. presses.Where(press => press != place)];
        }

        foreach (var press in presses)
        {
            await (usesKeyboard ? ByKeyboardAsync(press) : ByMouseAsync(press));
        }
    }

    /// <summary>Presses a button of a card.</summary>
    public async Task PressAsync(ILocator button)
    {
        if (usesKeyboard)
        {
            await button.FocusAsync();
            await chat.Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await button.ClickAsync();
        }
    }

    private async Task ChooseByPictureAsync(Press place)
    {
        await Card.Locator("[data-choice]").Filter(new() { HasText = place.Title }).ClickAsync();
        await Assertions.Expect(Group(place.Input!).GetByRole(AriaRole.Combobox)).ToHaveValueAsync(place.Choice);
    }

    private Task ByMouseAsync(Press press) => press.Input switch
    {
        null => (press.IsUnderMessage ? chat.Buttons : Card).GetByRole(AriaRole.Button, new() { Name = press.Title, Exact = true }).ClickAsync(),
        { IsCompact: true } input => Group(input).GetByRole(AriaRole.Combobox).SelectOptionAsync(press.Title),
        { } input => Group(input).Locator($"input[value='{press.Choice}']").CheckAsync(),
    };

    private ILocator Group(CardInput input) => Card.Locator($"[id='{input.Id}']");

    private async Task ByKeyboardAsync(Press press)
    {
        var keyboard = chat.Page.Keyboard;
        if (press.IsUnderMessage)
        {
            await TabToAsync("document.activeElement?.closest('[role=\"toolbar\"]')", press.Title);
            await StepToAsync("ArrowRight", $"document.activeElement.textContent === {Quoted(press.Title)}", press.Title);
            await keyboard.PressAsync("Enter");
            return;
        }

        if (!await IsAsync($"document.activeElement?.closest('{Message}')?.contains({CardPath})"))
        {
            // Into the chat's history, out of another message of it if need be, and by Enter into the last one.
            if (await IsAsync($"document.activeElement?.closest('{Message}')"))
            {
                await keyboard.PressAsync("Escape");
            }

            await TabToAsync("document.activeElement?.matches('.webchat__basic-transcript')", "the history");
            await keyboard.PressAsync("Enter");
        }

        if (press.Input is not { } input)
        {
            await TabToAsync($"{CardPath}.contains(document.activeElement) && (document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent) === {Quoted(press.Title)}", press.Title);
            await keyboard.PressAsync("Enter");
        }
        else if (input.IsCompact)
        {
            await TabToAsync($"document.activeElement === {Within(input)}.querySelector('select')", input.Label);
            await StepToAsync("ArrowDown", $"document.activeElement.selectedOptions[0]?.textContent === {Quoted(press.Title)}", press.Title);
        }
        else if (input.IsMultiple)
        {
            await TabToAsync($"document.activeElement === {Within(input)}.querySelector('input[value=\"{press.Choice}\"]')", press.Title);
            await keyboard.PressAsync("Space");
        }
        else
        {
            await TabToAsync($"{Within(input)}?.contains(document.activeElement)", input.Label);
            await StepToAsync("ArrowDown", $"document.activeElement.value === {Quoted(press.Choice)}", press.Title);
            await keyboard.PressAsync("Space");
        }
    }

    private static string Within(CardInput input) => $"{CardPath}.querySelector('[id=\"{input.Id}\"]')";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private Task<bool> IsAsync(string expression) => chat.Page.EvaluateAsync<bool>($"Boolean({expression})");

    private Task TabToAsync(string there, string what) => StepToAsync("Tab", there, what);

    private async Task StepToAsync(string key, string there, string what)
    {
        for (var step = 0; !await IsAsync(there); step++)
        {
            Assert.True(step < MostTabs, $"The key {key} does not come to '{what}'.");
            await chat.Page.Keyboard.PressAsync(key);
        }
    }
}
