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
        await Patience.UntilAsync(async () => Plain(await chat.Page.EvaluateAsync<string>("document.activeElement?.textContent ?? ''")).Contains(words, StringComparison.Ordinal), $"focus on '{words}'");
    }

    [SkippableFact]
    public async Task A_card_is_entered_at_its_first_field()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.PressAsync(list);
        var next = await chat.NextAsync();
        Assert.NotEmpty(next.Submits);

        await chat.DrawnAsync();
        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard").Last.Locator("input, select, textarea, button, [role=button]").First).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_choices_of_a_question_are_a_group_under_its_name_and_each_is_called_what_it_says()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("location");
        await chat.DrawnAsync();
        var card = chat.Page.Locator("#chat .ac-adaptiveCard").Last;

        var one = card.GetByRole(AriaRole.Radiogroup, new() { Name = shared.Bot.Words["Brief.radiation"], Exact = true });
        var several = card.GetByRole(AriaRole.Group, new() { Name = shared.Bot.Words["Brief.aggravate"], Exact = true });
        await Assertions.Expect(one.GetByRole(AriaRole.Radio).First).ToHaveAccessibleNameAsync(shared.Bot.Labels.Label("radiation", "none"));
        await Assertions.Expect(several.GetByRole(AriaRole.Checkbox, new() { Name = shared.Bot.Labels.Label("aggravate", "notSure"), Exact = true })).ToBeVisibleAsync();
        // All that stands on it, as the name of a landmark, would be said each time that it is entered.
        await Assertions.Expect(card).ToHaveAccessibleNameAsync(string.Empty);
    }

    [SkippableFact]
    public async Task A_card_is_read_out_in_words_and_not_as_a_list_whose_first_item_is_taken()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("location");
        var choice = Plain(shared.Bot.Labels.Label("location", "flank"));

        await HearsAsync(chat, choice);

        var heard = (await Ears.HeardAsync(chat.Page)).Select(one => Plain(one.Text)).Single(text => text.Contains(choice, StringComparison.Ordinal));
        // Web Chat's own drawing of a card for screen readers has each list a second time, as a control.
        Assert.Equal(2, heard.Split(choice).Length);
    }

    [SkippableFact]
    public async Task The_first_links_of_the_page_lead_to_the_newest_question_and_to_the_box()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        var links = chat.Page.Locator(".skips a");
        await chat.Page.EvaluateAsync("document.activeElement.blur()");

        await links.First.FocusAsync();
        await Assertions.Expect(links.First).ToBeInViewportAsync();
        await Axe.FindsNothingAsync(chat.Page, "skip link");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();

        await links.Last.FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task What_is_said_in_another_language_is_marked_as_such()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();

        await chat.SayAsync("me duele la espalda desde ayer después de levantar pesas");

        var card = chat.Page.Locator("#chat .ac-adaptiveCard[lang='es']");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__text-content p[lang='es']")).Not.ToHaveCountAsync(0);
        await Axe.FindsNothingAsync(chat.Page, "in Spanish");
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

        var words = shared.Bot.Words;
        await Assertions.Expect(chat.Page.Locator("body")).ToMatchAriaSnapshotAsync($"""
            - navigation "{words["Page.Skips"]}":
              - link "{words["Page.SkipToQuestion"]}"
              - link "{words["Page.SkipToBox"]}"
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
                  - feed
                - form:
                  - textbox
            """);
    }

    [SkippableFact]
    public async Task A_whole_chat_needs_no_mouse()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);

        var isFirst = true;
        var outcome = await chat.ToOutcomeAsync(async message =>
        {
            await chat.DrawnAsync();
            if (!isFirst)
            {
                var place = message.Choices.Count > 0 ? "#chat .ac-adaptiveCard, #chat [role='toolbar']" : "#chat .webchat__send-box";
                await Patience.UntilAsync(() => chat.Page.EvaluateAsync<bool>("place => Boolean(document.activeElement?.closest(place))", place), $"focus on the question '{message.Question}'");
            }

            isFirst = false;
            await ByKeyboardAsync(chat, message);
        });

        Assert.Equal("selfCare", outcome.LevelOfCare);
    }

    /// <summary>Goes with Tab to what answers the question, and presses it.</summary>
    private static async Task ByKeyboardAsync(Chat chat, BotMessage message)
    {
        const string card = "[...document.querySelectorAll('#chat .ac-adaptiveCard')].at(-1)";
        var keyboard = chat.Page.Keyboard;
        foreach (var press in Press.For(message, chat.Bot, Answers.Choose))
        {
            if (press.IsUnderMessage)
            {
                await TabToAsync(chat, "document.activeElement?.closest('[role=\"toolbar\"]')");
                await StepToAsync(chat, "ArrowRight", "title => document.activeElement.textContent === title", press.Title);
                await keyboard.PressAsync("Enter");
                continue;
            }

            if (!await chat.Page.EvaluateAsync<bool>($"Boolean({card}?.contains(document.activeElement))"))
            {
                // Into the chat's history, and by Enter into its last message.
                await TabToAsync(chat, "document.activeElement?.matches('.webchat__basic-transcript')");
                await keyboard.PressAsync("Enter");
            }

            if (press.Input is not { } input)
            {
                await TabToAsync(chat, $"{card}.contains(document.activeElement) && (document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent) === {Quoted(press.Title)}");
                await keyboard.PressAsync("Enter");
            }
            else if (input.IsCompact)
            {
                await TabToAsync(chat, $"document.activeElement === {card}.querySelector('[id=\"{input.Id}\"] select')");
                await StepToAsync(chat, "ArrowDown", "title => document.activeElement.selectedOptions[0]?.textContent === title", press.Title);
            }
            else if (input.IsMultiple)
            {
                await TabToAsync(chat, $"document.activeElement === {card}.querySelector('[id=\"{input.Id}\"] input[value=\"{press.Choice}\"]')");
                await keyboard.PressAsync("Space");
            }
            else
            {
                await TabToAsync(chat, $"{card}.querySelector('[id=\"{input.Id}\"]')?.contains(document.activeElement)");
                await StepToAsync(chat, "ArrowDown", "choice => document.activeElement.value === choice", press.Choice);
                await keyboard.PressAsync("Space");
            }
        }
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static async Task StepToAsync(Chat chat, string key, string there, string argument)
    {
        const int most = 20;
        for (var step = 0; !await chat.Page.EvaluateAsync<bool>(there, argument); step++)
        {
            Assert.True(step < most, $"{key} does not come to '{argument}'.");
            await chat.Page.Keyboard.PressAsync(key);
        }
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

    private static Task HearsAsync(Chat chat, string words) => Patience.UntilAsync(
        async () => (await Ears.HeardAsync(chat.Page)).Any(heard => Plain(heard.Text).Contains(words, StringComparison.Ordinal)), $"'{words}' is read out");

    /// <summary>The beginning of a message as it is spoken, without its marks.</summary>
    private static string FirstWords(BotMessage message)
    {
        var line = Plain(message.Spoken.Replace("*", string.Empty, StringComparison.Ordinal).Split('\n')[0]);
        return line.Length <= 30 ? line : line[..30];
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').Replace('“', '"').Replace('”', '"');
}
