using System.Net.Http.Headers;
using System.Net.Http.Json;
using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

/// <summary>Whatever a client posts as a member's words, the page shows it as words: nothing in it runs, and nothing is asked of another host.</summary>
[Collection(BrowserTests.Name)]
public sealed class HostileWordsTests(Chromium browser, SharedBot shared)
{
    private const string Elsewhere = "http://elsewhere.invalid";

    private const string Hostile =
        "<img src=x onerror=\"window.ran=1\"> <script>window.ran=2</script> <svg onload=\"window.ran=3\"></svg> [tap](javascript:window.ran=4) "
        + "<a href=\"javascript:window.ran=5\">here</a> ![seen](" + Elsewhere + "/seen.png) <iframe src=\"" + Elsewhere + "\"></iframe> "
        + "<form action=\"" + Elsewhere + "\"><button>go</button></form> [data](data:text/html,<script>window.ran=6</script>)";

    [SkippableFact]
    public async Task Nothing_that_is_posted_as_a_members_words_runs_or_leaves_the_bot()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        var (conversation, token) = await chat.KeptAsync();
        foreach (var activity in Activities())
        {
            await PostAsync(conversation, token, activity);
        }

        await chat.SeesAsync("the last of them");
        await Screenshots.TakeAsync(chat.Page, "hostile-words");
        await TapAsync(chat);
        await chat.Page.ReloadAsync();
        await chat.SeesAsync("the last of them");
        await TapAsync(chat);

        Assert.True(await chat.Page.EvaluateAsync<bool>("window.ran === undefined"), "Something in a member's words ran.");
        Assert.Equal(0, await chat.Page.Locator("#chat iframe, #chat form[action], #chat script, #chat [onerror], #chat [onload], #chat a[href^='javascript:'], #chat a[href^='data:']").CountAsync());
        Assert.Single(chat.Page.Context.Pages);
        Assert.StartsWith(shared.Bot.Address, chat.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, chat.AnswersOf(Elsewhere));
    }

    private static IEnumerable<object> Activities()
    {
        foreach (var format in new[] { "markdown", "plain", "xml" })
        {
            yield return new { type = "message", text = Hostile, textFormat = format, channelData = new Dictionary<string, string> { ["webchat:fallback-text"] = Hostile } };
        }

        yield return new
        {
            type = "message",
            text = "a card",
            attachments = new object[]
            {
                new
                {
                    contentType = "application/vnd.microsoft.card.adaptive",
                    content = new
                    {
                        type = "AdaptiveCard",
                        version = "1.5",
                        body = new object[]
                        {
                            new { type = "TextBlock", text = Hostile, wrap = true },
                            new { type = "Image", url = "javascript:window.ran=7", selectAction = new { type = "Action.OpenUrl", url = "javascript:window.ran=8" } },
                        },
                        actions = new[] { new { type = "Action.OpenUrl", title = "Tap me", url = "javascript:window.ran=9" } },
                    },
                },
                new
                {
                    contentType = "application/vnd.microsoft.card.hero",
                    content = new { title = Hostile, text = Hostile, buttons = new[] { new { type = "openUrl", title = "Tap me", value = "javascript:window.ran=10" } } },
                },
                new { contentType = "text/html", content = Hostile, name = Hostile },
                new { contentType = "image/svg+xml", contentUrl = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran=11'/>", name = Hostile },
            },
        };
        yield return new { type = "message", text = "the last of them" };
    }

    /// <summary>Presses what the member's own cards offer, all of it at once, because a card that was pressed may go.</summary>
    private static async Task TapAsync(Chat chat)
    {
        var offered = chat.Transcript.Locator(".webchat__bubble--from-user :is(button, .ac-selectable)");
        await Assertions.Expect(offered.Filter(new() { HasText = "Tap me" })).ToHaveCountAsync(2);
        Assert.InRange(await offered.EvaluateAllAsync<int>("all => (all.forEach(one => one.click()), all.length)"), 2, 20);
    }

    private async Task PostAsync(string conversation, string token, object activity)
    {
        using var client = new HttpClient { BaseAddress = new Uri(shared.Bot.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.PostAsJsonAsync($"/v3/directline/conversations/{conversation}/activities", activity);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }
}
