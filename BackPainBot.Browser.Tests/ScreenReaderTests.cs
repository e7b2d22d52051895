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
        await Assertions.Expect(one.GetByRole(AriaRole.Radio).First).ToHaveAccessibleNameAsync(shared.Bot.Labels.Label("radiation", "none"));
        // All that stands on it, as the name of a landmark, would be said each time that it is entered.
        await Assertions.Expect(card).ToHaveAccessibleNameAsync(string.Empty);

        BotMessage next;
        do
        {
            await chat.SayAsync("not sure");
            next = await chat.NextAsync();
        }
        while (!next.Inputs.Any(input => input.IsMultiple));
        await chat.DrawnAsync();
        var several = next.Inputs.First(input => input.IsMultiple);
        await Assertions.Expect(card.GetByRole(AriaRole.Group, new() { Name = several.Label }).GetByRole(AriaRole.Checkbox).First).ToHaveAccessibleNameAsync(several.TitleOf(several.Choices[0]));
    }

    [SkippableFact]
    public async Task Of_a_card_its_first_question_is_read_out_and_that_more_follow_and_then_how_to_come_to_it()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var asked = await chat.ToQuestionAsync("location");
        var more = asked.Inputs.Count == 2 ? shared.Bot.Words["Page.OneMore"] : shared.Bot.Words["Page.MoreAsked"].Replace("{0}", $"{asked.Inputs.Count - 1}", StringComparison.Ordinal);

        await HearsAsync(chat, $"{Plain(asked.Inputs[0].Label)} {more}");
        await Assertions.Expect(chat.Page.Locator("#spoken")).ToHaveTextAsync(shared.Bot.Words["Page.Interactive"]);

        Assert.True(asked.Inputs.Count > 1);
        Assert.DoesNotContain(await Ears.HeardAsync(chat.Page), one => Plain(one.Text).Contains(Plain(shared.Bot.Labels.Label("location", "flank")), StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Whoever_is_taken_to_a_card_is_not_told_how_to_come_to_it()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await Assertions.Expect(chat.Page.Locator("#spoken")).ToHaveTextAsync(shared.Bot.Words["Page.Interactive"]);
        await chat.Page.EvaluateAsync("document.getElementById('spoken').replaceChildren()");
        await chat.PressAsync(list);

        await HearsAsync(chat, FirstWords(await chat.NextAsync()));
        await chat.DrawnAsync();

        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Checkbox).First).ToBeFocusedAsync();
        await Assertions.Expect(chat.Page.Locator("#spoken")).ToBeEmptyAsync();
    }

    [SkippableFact]
    public async Task What_opens_on_a_press_is_told_as_open_or_closed_and_read_out_where_it_stands_before_its_button()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        var card = chat.Page.Locator("#chat .ac-adaptiveCard").Last;
        var why = card.GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Brief.Why"], Exact = true });
        await Assertions.Expect(why).ToHaveAttributeAsync("aria-expanded", "false");

        await why.PressAsync("Enter");

        await Assertions.Expect(why).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(chat.Page.Locator("#spoken")).ToContainTextAsync(shared.Bot.Words["Why.checklist"][..40]);
        await why.PressAsync("Enter");
        await Assertions.Expect(why).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(chat.Page.Locator("#chat .ac-pushButton[aria-pressed]")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task From_the_outcome_Tab_goes_on_to_what_it_says_and_the_thumbs_come_last_and_say_what_for()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToOutcomeAsync(message => chat.PressAsync(message));
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__text-content").Last).ToBeFocusedAsync();

        await chat.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard .ac-pushButton[aria-controls]").Nth(-1)).ToBeVisibleAsync();
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__basic-transcript__activity").Last.Locator(".ac-pushButton").First).ToBeFocusedAsync();
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Page.Helped"], Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Page.NotHelped"], Exact = true })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_is_typed_on_the_outcome_or_on_a_control_of_a_card_stands_in_the_box()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var isFirst = true;
        await chat.ToOutcomeAsync(async message =>
        {
            if (message.Question == "checklist" && isFirst)
            {
                isFirst = false;
                await chat.DrawnAsync();
                await chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Checkbox).First.FocusAsync();
                await chat.Page.Keyboard.TypeAsync("numb");
                await Assertions.Expect(chat.SendBox).ToHaveValueAsync("numb");
                await chat.SendBox.FillAsync(string.Empty);
            }

            await chat.PressAsync(message);
        });
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__text-content").Last).ToBeFocusedAsync();

        await chat.Page.Keyboard.TypeAsync("can I train tomorrow?");

        await Assertions.Expect(chat.SendBox).ToHaveValueAsync("can I train tomorrow?");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_headings_of_an_outcome_are_in_levels_its_bars_name_their_cause_and_its_signs_are_not_read_out()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var outcome = await chat.ToOutcomeAsync(message => chat.PressAsync(message));
        await chat.DrawnAsync();
        var message = chat.Page.Locator("#chat .webchat__basic-transcript__activity").Last;
        var bar = message.GetByRole(AriaRole.Img, new() { Name = ": " }).First;

        await Assertions.Expect(bar).ToBeVisibleAsync();
        await Assertions.Expect(message.Locator("[role='heading'][aria-level='2']")).ToHaveCountAsync(outcome.Cards);
        await Assertions.Expect(message.Locator("[role='heading'][aria-level='3']").First).ToBeVisibleAsync();
        var read = await message.AriaSnapshotAsync();
        Assert.DoesNotContain(["🏠", "👉", "⚠️", "House"], sign => read.Contains(sign, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"heading ""([^""]*)""[^\n]*\n\s*- paragraph: \1", read);
    }

    [SkippableFact]
    public async Task A_list_is_named_by_its_question_and_each_choice_is_read_once_also_after_it_was_touched()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();
        var card = chat.Page.Locator("#chat .ac-adaptiveCard").Last;
        var choice = shared.Bot.Labels.Label("checklist", list.Choices[0]);
        var first = card.GetByRole(AriaRole.Checkbox).First;

        await first.CheckAsync();
        await first.UncheckAsync();

        await Assertions.Expect(card.GetByRole(AriaRole.Group)).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(list.Text.Split(['\n', ','])[^1].Trim())));
        await Assertions.Expect(first).ToHaveAccessibleNameAsync(choice);
        Assert.Equal(2, (await card.AriaSnapshotAsync()).Split(choice).Length);
    }

    [SkippableFact]
    public async Task A_card_that_was_answered_says_so_at_its_controls()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var consent = await chat.NextAsync();
        await chat.PressAsync(consent);
        await chat.NextAsync();

        var agree = chat.Page.Locator("#chat .ac-adaptiveCard").Nth(1).GetByRole(AriaRole.Button).First;
        await Assertions.Expect(agree).ToHaveAccessibleDescriptionAsync(shared.Bot.Words["Page.Past"]);
        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard").First.GetByRole(AriaRole.Link)).Not.ToHaveAccessibleDescriptionAsync(shared.Bot.Words["Page.Past"]);
    }

    [SkippableFact]
    public async Task A_new_start_stands_under_a_heading_and_the_first_link_leads_past_what_was_before()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Name = shared.Bot.Words["Page.NewStart"] })).ToHaveCountAsync(0);

        await chat.SayAsync(shared.Bot.Words.List("Command.startOver")[0]);
        await chat.ToQuestionAsync("story");

        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Name = shared.Bot.Words["Page.NewStart"], Exact = true })).ToHaveCountAsync(1);
        await chat.Page.Locator(".skips a").First.PressAsync("Enter");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_first_link_leads_to_the_question_on_the_first_screen_and_to_the_box_where_nothing_is_asked()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var consent = await chat.NextAsync();
        await chat.DrawnAsync();
        var link = chat.Page.Locator(".skips a").First;

        await link.PressAsync("Enter");
        await Assertions.Expect(chat.Page.Locator("#chat .ac-adaptiveCard").Last.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();

        await chat.PressAsync(consent);
        var outcome = await chat.ToOutcomeAsync(message => chat.PressAsync(message));
        Assert.Equal("selfCare", outcome.LevelOfCare);
        var messages = await chat.Page.Locator("#chat .webchat__basic-transcript__activity").CountAsync();
        await chat.SayAsync("thanks");
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__basic-transcript__activity")).ToHaveCountAsync(messages + 2);
        await link.PressAsync("Enter");
        await Assertions.Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_list_of_keys_is_no_stop_of_Tab_and_opens_from_the_menu()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();
        await chat.DrawnAsync();
        var keys = chat.Page.GetByRole(AriaRole.Dialog, new() { Name = shared.Bot.Words["Page.Keys"] });
        await Assertions.Expect(keys).ToHaveCountAsync(0);

        await chat.Page.Locator("[data-action='keys']").ClickAsync();

        await Assertions.Expect(keys).ToBeVisibleAsync();
        await Axe.FindsNothingAsync(chat.Page, "keys");
        await chat.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(keys).ToHaveCountAsync(0);
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__basic-transcript")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task The_menu_tells_what_came_of_it()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();

        var download = await chat.Page.RunAndWaitForDownloadAsync(() => chat.Page.Locator("[data-action='download']").PressAsync("Enter"));
        await Assertions.Expect(chat.Page.Locator("#notice")).ToContainTextAsync(download.SuggestedFilename);
        await chat.Page.Locator("[data-action='delete']").PressAsync("Enter");

        await Assertions.Expect(chat.Buttons.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await Assertions.Expect(chat.Page.Locator("#notice")).ToBeEmptyAsync();
    }

    [SkippableFact]
    public async Task Numbers_to_call_and_the_button_for_files_say_what_they_do()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.Page.Locator("#danger summary").ClickAsync();

        await Assertions.Expect(chat.Page.Locator(".call a")).ToHaveAccessibleNameAsync(shared.Bot.Words["Link.Call", "999"]);
        await Assertions.Expect(chat.Page.Locator("#danger a[href='tel:116123']")).ToHaveAccessibleNameAsync(shared.Bot.Words["Link.Call", "116 123"]);
        await Assertions.Expect(chat.Page.Locator("#danger a[href='sms:85258?body=SHOUT']")).ToHaveAccessibleNameAsync(shared.Bot.Words["Link.Text", "SHOUT", "85258"]);
        await Assertions.Expect(chat.Page.Locator("#chat .webchat__send-box").GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Page.Upload"] })).ToBeVisibleAsync();
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
                - link "{words["Link.Call", "999"]}"
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
        var line = CardWords.Plain(message.Spoken.Split('\n')[0]);
        return line.Length <= 30 ? line : line[..30];
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').Replace('“', '"').Replace('”', '"');
}
