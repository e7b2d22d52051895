using BackPainBot.Browser.Tests.Support;

namespace BackPainBot.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class ConversationTests(Chromium browser, SharedBot shared)
{
    [SkippableFact]
    public async Task A_sore_back_is_talked_through_by_clicking_alone()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);

        var outcome = await chat.ToOutcomeAsync(message => chat.PressAsync(message));

        Assert.Equal("selfCare", outcome.LevelOfCare);
        await Screenshots.TakeAsync(chat.Page, "self-care-clicked");
    }

    [SkippableFact]
    public async Task A_sore_back_is_talked_through_by_typing_alone()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);

        var outcome = await chat.ToOutcomeAsync(message => chat.SayAsync(Answers.Say(message.Question!)));

        Assert.Equal("selfCare", outcome.LevelOfCare);
    }

    [SkippableFact]
    public async Task A_danger_sign_is_answered_at_once()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.NextAsync();

        await chat.SayAsync(Answers.Danger);
        var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);

        Assert.Equal("emergency", outcome.LevelOfCare);
        await Screenshots.TakeAsync(chat.Page, "emergency");
    }
}
