using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

/// <summary>What a member said stands, and is said once, whatever happens to the page, the wire and the bot.</summary>
[Collection(BrowserTests.Name)]
public sealed class ResumeTests(Chromium browser, SharedBot shared)
{
    [SkippableFact]
    public async Task A_reload_in_the_middle_goes_on_where_the_chat_was()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        await chat.Page.ReloadAsync();
        await chat.SeesAsync(Answers.Story);
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        Assert.Equal(1, await chat.CountAsync(Answers.Story));
    }

    [SkippableFact]
    public async Task A_socket_that_is_cut_in_the_middle_loses_and_doubles_nothing()
    {
        await using var wire = new Wire(shared.Bot.Address);
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, address: wire.Address);
        await chat.ToQuestionAsync("checklist");

        wire.Snap();
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        Assert.Equal(1, await chat.CountAsync(Answers.Story));
        Assert.Equal(0, await chat.Page.GetByText("Send failed").CountAsync());
    }

    [SkippableFact]
    public async Task A_socket_that_died_without_a_word_keeps_no_answer_from_the_member()
    {
        await using var wire = new Wire(shared.Bot.Address);
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, address: wire.Address);
        await chat.ToQuestionAsync("checklist");

        wire.FreezeSockets();
        await chat.SayAsync(Answers.Danger);
        var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);

        Assert.Equal("emergency", outcome.LevelOfCare);
        await chat.SeesAsync(Answers.Danger);
        Assert.Equal(1, await chat.CountAsync(Answers.Danger));
        Assert.Equal(0, await chat.Page.GetByText("Send failed").CountAsync());
    }

    [SkippableFact]
    public async Task A_socket_that_has_been_silent_for_long_is_replaced_when_the_computer_wakes_up()
    {
        await using var wire = new Wire(shared.Bot.Address);
        await using var context = await browser.NewContextAsync();
        var chat = new Chat(await context.NewPageAsync(), shared.Bot);
        await chat.Page.Clock.InstallAsync();
        await chat.Page.GotoAsync(wire.Address);
        await chat.ToQuestionAsync("checklist");

        wire.FreezeSockets();
        await chat.Page.RunAndWaitForWebSocketAsync(() => chat.Page.Clock.FastForwardAsync("10:00"));
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
    }

    [SkippableFact]
    public async Task Where_sockets_do_not_pass_the_chat_goes_on_by_asking_and_an_answer_that_is_lost_does_not_end_it()
    {
        await using var wire = new Wire(shared.Bot.Address) { TakesSockets = false };
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, address: wire.Address);
        await chat.ToQuestionAsync("checklist");

        var lost = new TaskCompletionSource();
        await chat.Page.RouteAsync(
            "**/activities?*",
            async route =>
            {
                await route.AbortAsync();
                lost.SetResult();
            },
            new() { Times = 1 });
        await lost.Task.WaitAsync(Patience.Span);
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        Assert.Equal(1, await chat.CountAsync(Answers.Story));
    }

    [SkippableFact]
    public async Task While_the_bot_cannot_be_reached_the_page_shows_the_danger_signs_and_it_goes_on_by_itself_afterwards()
    {
        await using var wire = new Wire(shared.Bot.Address);
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, address: wire.Address);
        await chat.ToQuestionAsync("checklist");

        wire.Cut();
        var notice = chat.Page.Locator("#notice");
        await Assertions.Expect(notice).ToHaveTextAsync(shared.Bot.Words["Page.Unreachable"]);
        await Assertions.Expect(chat.Page.Locator("#danger")).ToHaveAttributeAsync("open", string.Empty);
        await Screenshots.TakeAsync(chat.Page, "unreachable");
        await Axe.FindsNothingAsync(chat.Page, "unreachable");

        wire.Mend();
        await Assertions.Expect(notice).ToBeEmptyAsync();
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
    }

    [SkippableFact]
    public async Task A_bot_that_is_killed_and_started_again_goes_on_where_it_was()
    {
        await using var bot = new BotProcess();
        await bot.StartAsync();
        await using var chat = await Chat.OpenAsync(browser, shared.Bot, address: bot.Address);
        await chat.ToQuestionAsync("checklist");

        await bot.KillAsync();
        await bot.StartAsync();
        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        Assert.Equal(1, await chat.CountAsync(Answers.Story));
    }

    [SkippableFact]
    public async Task A_token_that_is_refused_in_the_middle_is_renewed_without_a_dead_chat()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        var refusals = 0;
        await chat.Page.RouteAsync("**/activities", route => Interlocked.Increment(ref refusals) == 1
            ? route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = """{"error":{"code":"TokenExpired","message":"The token has expired."}}""" })
            : route.ContinueAsync());

        await chat.SayAsync(Answers.Say("checklist"));
        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        Assert.True(refusals > 1);
    }

    [SkippableFact]
    public async Task A_conversation_that_is_over_makes_place_for_a_new_one_and_the_page_says_so()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("story");
        await chat.Page.RouteAsync("**/tokens/refresh", route => route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = "{}" }));
        await chat.Page.RouteAsync("**/activities", route => route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = "{}" }), new() { Times = 1 });

        await chat.SayAsync(Answers.Story);
        var greeting = await chat.NextAsync();

        Assert.Equal("consent", greeting.Question);
        await Assertions.Expect(chat.Page.Locator("#notice")).ToHaveTextAsync(shared.Bot.Words["Page.NewChat"]);
    }

    [SkippableFact]
    public async Task A_conversation_that_is_removed_while_it_is_open_makes_place_for_a_new_one_and_the_page_says_so()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        await shared.Bot.RemoveAsync((await chat.KeptAsync()).Conversation);
        var greeting = await chat.NextAsync();

        Assert.Equal("consent", greeting.Question);
        await Assertions.Expect(chat.Page.Locator("#notice")).ToHaveTextAsync(shared.Bot.Words["Page.NewChat"]);
        Assert.Equal(0, await chat.CountAsync(Answers.Story));
    }

    [SkippableTheory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"used":1e15}""")]
    [InlineData("""{"conversationId":"../../x","token":"x.y.z","used":9007199254740991}""")]
    public async Task What_a_tab_kept_may_be_garbage(string garbage)
    {
        await using var context = await browser.NewContextAsync();
        var chat = new Chat(await context.NewPageAsync(), shared.Bot);
        await chat.Page.AddInitScriptAsync($"sessionStorage.setItem('backpainbot.chat', {System.Text.Json.JsonSerializer.Serialize(garbage)})");

        await chat.Page.GotoAsync(shared.Bot.Address);

        Assert.Equal("consent", (await chat.NextAsync()).Question);
    }

    [SkippableFact]
    public async Task Two_tabs_are_two_chats_and_a_copied_tab_is_the_same_one()
    {
        await using var one = await Chat.OpenAsync(browser, shared.Bot);
        await one.ToQuestionAsync("checklist");

        var second = new Chat(await one.Page.Context.NewPageAsync(), shared.Bot);
        await second.Page.GotoAsync(shared.Bot.Address);
        Assert.Equal("consent", (await second.NextAsync()).Question);
        Assert.Equal(0, await second.CountAsync(Answers.Story));

        var copy = new Chat(await one.Page.Context.RunAndWaitForPageAsync(() => one.Page.EvaluateAsync("open(location.href)")), shared.Bot);
        await copy.SeesAsync(Answers.Story);
        await one.SayAsync(Answers.Danger);
        await copy.SeesAsync(Answers.Danger);
    }

    [SkippableFact]
    public async Task Two_members_at_once_never_see_each_others_chat()
    {
        await using var ann = await Chat.OpenAsync(browser, shared.Bot);
        await using var bob = await Chat.OpenAsync(browser, shared.Bot);
        await ann.NextAsync();

        var outcomes = await Task.WhenAll(
            DangerAsync(ann),
            bob.ToOutcomeAsync(message => bob.SayAsync(Answers.Say(message.Question!))));

        Assert.Equal("emergency", outcomes[0].LevelOfCare);
        Assert.Equal("selfCare", outcomes[1].LevelOfCare);
        Assert.Equal(0, await bob.CountAsync(Answers.Danger));
        Assert.Equal(0, await ann.CountAsync(Answers.Story));
    }

    private static async Task<BotMessage> DangerAsync(Chat chat)
    {
        await chat.SayAsync(Answers.Danger);
        return await chat.ToOutcomeAsync(_ => Task.CompletedTask);
    }
}
