using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class ScreenReaderTests(Chromium browser, SharedBot shared)
{
    [SkippableFact]
    public async Task Every_message_of_a_whole_chat_is_read_out_politely_and_in_order()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var said = new List<string>();

        var outcome = await chat.ToOutcomeAsync(async message =>
        {
            said.Add(FirstWords(message));
            await chat.PressAsync(message);
        });
        said.Add(FirstWords(outcome));
        await HearsAsync(chat, said[^1]);

        var polite = (await Ears.HeardAsync(chat.Page)).Where(heard => heard.Voice == "polite").Select(heard => heard.Text).ToList();
        var places = said.Select(words => polite.FindIndex(text => Plain(text).Contains(words, StringComparison.Ordinal))).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(await Ears.HeardAsync(chat.Page), heard => heard.Voice == "assertive" && said.Exists(words => heard.Text.Contains(words, StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task An_emergency_interrupts_and_is_said_once()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();

        await chat.SayAsync(Answers.Danger);
        var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);
        var words = FirstWords(outcome);
        await HearsAsync(chat, words);

        var heard = (await Ears.HeardAsync(chat.Page)).Where(one => Plain(one.Text).Contains(words, StringComparison.Ordinal)).ToList();
        Assert.Equal("assertive", Assert.Single(heard).Voice);
    }

    [SkippableFact]
    public async Task An_emergency_that_was_read_before_a_reload_does_not_interrupt_again()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();
        await chat.SayAsync(Answers.Danger);
        var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);

        await chat.Page.ReloadAsync();
        await chat.SeesAsync(Answers.Danger);
        await HearsAsync(chat, FirstWords(outcome));

        Assert.DoesNotContain(await Ears.HeardAsync(chat.Page), heard => heard.Voice == "assertive" && Plain(heard.Text).Contains(FirstWords(outcome), StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Whoever_answers_by_button_or_card_is_taken_to_the_new_question_and_to_the_outcome()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var outcome = await chat.ToOutcomeAsync(async message =>
        {
            await chat.PressAsync(message);
        });

        Assert.Equal("selfCare", outcome.LevelOfCare);
        var words = FirstWords(outcome);
        await chat.Page.WaitForFunctionAsync("words => document.activeElement?.textContent.replace(/\\s+/g, ' ').includes(words)", words);
    }

    [SkippableFact]
    public async Task A_card_is_entered_at_its_first_field()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.PressAsync(list);
        var next = await chat.NextAsync();
        Assert.NotEmpty(next.Inputs);

        await chat.Page.WaitForFunctionAsync(
            "id => document.activeElement?.closest('.ac-adaptiveCard')?.querySelector(`[id=\"${id}\"]`)?.contains(document.activeElement)", next.Inputs[0].Id);
    }

    [SkippableFact]
    public async Task Whoever_types_keeps_their_place()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_page_has_its_parts_in_order_for_a_screen_reader()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();
        await chat.Buttons.GetByRole(AriaRole.Button).First.WaitForAsync();

        var words = shared.Bot.Words;
        await Assertions.Expect(chat.Page.Locator("body")).ToMatchAriaSnapshotAsync($"""
            - banner:
              - heading "{words["Page.Heading"]}" [level=1]
              - button "{words["Page.StartOver"]}"
              - button "{words["Page.Download"]}"
              - button "{words["Page.Delete"]}"
            - complementary "{words["Page.EmergencyLabel"]}":
              - paragraph:
                - link "999"
              - group
            - main:
              - alert
              - complementary:
                - log
                - group:
                  - log
                - form:
                  - toolbar:
                    - button "{words["Choice.consent.yes"]}"
                    - button "{words["Choice.consent.no"]}"
                  - textbox
            """);
    }

    [SkippableFact]
    public async Task A_whole_chat_needs_no_mouse()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);

        var outcome = await chat.ToOutcomeAsync(message => ByKeyboardAsync(chat, message));

        Assert.Equal("selfCare", outcome.LevelOfCare);
    }

    /// <summary>Goes with Tab and Shift+Tab to what answers the question, and presses it.</summary>
    private static async Task ByKeyboardAsync(Chat chat, BotMessage message)
    {
        if (message.Inputs.Count == 0)
        {
            var title = chat.Bot.Labels.Label(message.Question!, message.Question == "story" ? "notSure" : Answers.Choose(message.Question!, message.Choices));
            await TabToAsync(chat, $"document.activeElement?.closest('[role=\"toolbar\"]') !== null");
            for (var press = 0; press < 10 && !await chat.Page.EvaluateAsync<bool>("title => document.activeElement.textContent === title", title); press++)
            {
                await chat.Page.Keyboard.PressAsync("ArrowRight");
            }

            await chat.Page.Keyboard.PressAsync("Enter");
            return;
        }

        foreach (var input in message.Inputs)
        {
            var choice = Answers.Choose(input.Id, input.Choices);
            if (input.IsCompact)
            {
                await TabToAsync(chat, $"document.activeElement?.matches(`[id=\"{input.Id}\"] select`) && document.activeElement === [...document.querySelectorAll(`[id=\"{input.Id}\"] select`)].at(-1)");
                await chat.Page.Keyboard.TypeAsync(input.TitleOf(choice));
            }
            else if (input.IsMultiple)
            {
                await TabToAsync(chat, $"document.activeElement === [...document.querySelectorAll(`[id=\"{input.Id}\"] input[value=\"{choice}\"]`)].at(-1)");
                await chat.Page.Keyboard.PressAsync("Space");
            }
            else
            {
                await TabToAsync(chat, $"[...document.querySelectorAll(`[id=\"{input.Id}\"]`)].at(-1)?.contains(document.activeElement) && document.activeElement.type === 'radio'");
                for (var press = 0; press < 12 && !await chat.Page.EvaluateAsync<bool>("choice => document.activeElement.value === choice && document.activeElement.checked", choice); press++)
                {
                    await chat.Page.Keyboard.PressAsync(await chat.Page.EvaluateAsync<bool>("choice => document.activeElement.value === choice", choice) ? "Space" : "ArrowDown");
                }
            }
        }

        await TabToAsync(chat, "document.activeElement === [...document.querySelectorAll('#chat .ac-adaptiveCard .ac-pushButton')].at(-1)");
        await chat.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(Chat chat, string there)
    {
        const int most = 80;
        for (var press = 0; press < most; press++)
        {
            if (await chat.Page.EvaluateAsync<bool>($"Boolean({there})"))
            {
                return;
            }

            await chat.Page.Keyboard.PressAsync("Tab");
        }

        await Screenshots.TakeAsync(chat.Page, "keyboard-stuck");
        Assert.Fail($"The keyboard does not come to what answers: {there}");
    }

    private static Task HearsAsync(Chat chat, string words) => chat.Page.WaitForFunctionAsync(
        "words => window.heard.some(one => one.text.replace(/\\s+/g, ' ').includes(words))", words);

    /// <summary>The beginning of a message as it is spoken, without its marks.</summary>
    private static string FirstWords(BotMessage message)
    {
        var line = Plain(message.Text.Replace("*", string.Empty, StringComparison.Ordinal).Split('\n')[0]);
        return line.Length <= 30 ? line : line[..30];
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').Replace('“', '"').Replace('”', '"');
}
