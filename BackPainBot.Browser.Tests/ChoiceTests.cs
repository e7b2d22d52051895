using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

/// <summary>How the choices of a question stand and what they exclude, and that a question and what sends it can be seen.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChoiceTests(Chromium browser, SharedBot shared)
{
    private const int Seen = 740;

    /// <summary>Choices of one question that differ in width or stand in no column, and a denial that is not a row of its own below the others.</summary>
    private const string Ragged = """
        card => [...card.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')].flatMap(group => {
          const edge = group.getBoundingClientRect();
          const rows = [...group.children].map(row => ({ box: row.getBoundingClientRect(), choice: row.querySelector('input').value, words: row.textContent.trim() }));
          const isWhole = ({ box }) => box.width > edge.width - 1;
          const beside = rows.filter(row => !isWhole(row));
          const width = beside[0]?.box.width;
          const lefts = new Set(beside.map(({ box }) => Math.round(box.left)));
          const columns = width ? Math.round(edge.width / width) : 1;
          const heights = Map.groupBy(beside, ({ box }) => Math.round(box.top));
          const last = rows.at(-1);
          return [
            ...beside.filter(({ box }) => Math.abs(box.width - width) > 1).map(({ words }) => `another width: ${words}`),
            ...(lefts.size > columns ? [`${lefts.size} left edges in ${columns} columns: ${beside[0].words}`] : []),
            ...[...heights.values()].filter(row => row.some(({ box }) => Math.abs(box.height - row[0].box.height) > 1)).map(row => `another height: ${row[0].words}`),
            ...rows.filter(({ box }) => box.height < 44 || box.width < 40).map(({ words }) => `too small: ${words}`),
            ...(group.querySelector('[type="checkbox"]') ? rows.filter(row => ['none', 'nothing'].includes(row.choice) && (row !== last || !isWhole(row) || row.box.top < rows.at(-2).box.bottom + 8)).map(({ words }) => `not apart: ${words}`) : []),
          ];
        })
        """;

    [SkippableTheory]
    [InlineData(320, 740)]
    [InlineData(390, 740)]
    [InlineData(740, 740)]
    [InlineData(1280, 740)]
    // 1280 by 1024 pixels at 400 %.
    [InlineData(320, 256)]
    public async Task Choices_stand_in_even_columns_and_a_question_and_what_sends_it_are_in_view(int width, int height)
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, new() { ViewportSize = new() { Width = width, Height = height } });
        var asked = new List<string>();

        await chat.ToOutcomeAsync(async message =>
        {
            await chat.DrawnAsync();
            if (message.Inputs.Count > 0)
            {
                asked.Add(message.Question!);
                var turn = chat.Page.Locator("#chat .webchat__basic-transcript__activity").Last;
                var card = turn.Locator(".ac-adaptiveCard");
                var found = await card.EvaluateAsync<string[]>(Ragged);
                Assert.True(found is [], $"{message.Question} at {width}: {string.Join('\n', found)}");
                await Assertions.Expect(turn.Locator(".webchat__text-content p").First).ToBeInViewportAsync();
                if (height >= Seen)
                {
                    await Assertions.Expect(card.Locator(".ac-richTextBlock").First).ToBeInViewportAsync();
                    await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = shared.Bot.Words["Submit"], Exact = true })).ToBeInViewportAsync(new() { Ratio = 1 });
                }
            }

            await chat.PressAsync(message);
        });

        Assert.True(asked.Count > 3);
    }

    [SkippableTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task The_chat_has_most_of_a_low_screen(int width)
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, new() { ViewportSize = new() { Width = width, Height = Seen } });
        await chat.ToQuestionAsync("checklist");
        await chat.DrawnAsync();

        var height = await chat.Page.Locator("#chat .webchat__basic-transcript").EvaluateAsync<double>("part => part.getBoundingClientRect().height");

        Assert.InRange(height, Seen * 0.75, Seen);
    }

    [SkippableFact]
    public async Task What_denies_the_other_choices_goes_out_with_any_of_them_and_the_other_way_round()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var message = await chat.ToQuestionAsync("age", asked => chat.PressAsync(asked));
        await chat.DrawnAsync();
        var input = message.Inputs.First(one => one.IsMultiple && one.Choices.Contains("none"));
        var group = chat.Page.Locator($"#chat .ac-adaptiveCard [id='{input.Id}']").Last;
        var none = group.Locator("input[value='none']");
        var others = group.Locator("input:not([value='none'], [value='notSure'])");

        await others.Nth(0).CheckAsync();
        await others.Nth(1).CheckAsync();
        await Assertions.Expect(group.Locator("input:checked")).ToHaveCountAsync(2);
        await none.CheckAsync();
        await Assertions.Expect(group.Locator("input:checked")).ToHaveCountAsync(1);
        await others.Nth(1).PressAsync("Space");

        await Assertions.Expect(none).Not.ToBeCheckedAsync();
        await Assertions.Expect(group.Locator("input:checked")).ToHaveCountAsync(1);
        Assert.Equal(input.Choices[^1], await group.Locator("input").Last.GetAttributeAsync("value"));
    }

    [SkippableFact]
    public async Task A_score_is_a_row_of_numbers_to_choose_by_a_press_or_by_the_arrows()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, new() { ViewportSize = new() { Width = 390, Height = Seen }, HasTouch = true });
        var message = await chat.NextAsync();
        while (!message.Inputs.Any(input => input.Id == "severity"))
        {
            await chat.PressAsync(message);
            message = await chat.NextAsync();
        }

        await chat.DrawnAsync();
        var scale = chat.Page.Locator("#chat .ac-adaptiveCard [id='severity']").Last.GetByRole(AriaRole.Radiogroup);

        await scale.GetByRole(AriaRole.Radio, new() { Name = "4", Exact = true }).TapAsync();
        await Assertions.Expect(scale.GetByRole(AriaRole.Radio, new() { Name = "4", Exact = true })).ToBeCheckedAsync();
        await chat.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(scale.GetByRole(AriaRole.Radio, new() { Name = "5", Exact = true })).ToBeCheckedAsync();
        await Assertions.Expect(scale.GetByRole(AriaRole.Radio, new() { Name = "5", Exact = true })).ToBeFocusedAsync();
        await Assertions.Expect(scale.GetByRole(AriaRole.Radio)).ToHaveCountAsync(12);
        await Axe.FindsNothingAsync(chat.Page, "a score");
    }

    [SkippableFact]
    public async Task What_opens_and_closes_leaves_no_word_in_the_console()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToOutcomeAsync(message => chat.PressAsync(message));
        await chat.DrawnAsync();
        var buttons = chat.Page.Locator("#chat .ac-adaptiveCard .ac-pushButton[aria-controls]");
        var before = chat.Console.Count;
        var count = await buttons.CountAsync();
        Assert.NotEqual(0, count);

        for (var place = 0; place < count; place++)
        {
            var button = buttons.Nth(place);
            var part = chat.Page.Locator($"[id='{await button.GetAttributeAsync("aria-controls")}']");
            await button.ClickAsync();
            await Assertions.Expect(part).ToBeVisibleAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
            await button.PressAsync("Enter");
            await Assertions.Expect(part).ToBeHiddenAsync();
            await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        }

        Assert.Empty(chat.Console.Skip(before));
    }
}
