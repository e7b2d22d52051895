using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BackPainBot.Browser.Tests.Support;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class PageTests(Chromium browser, SharedBot shared)
{
    /// <summary>One black pixel.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [SkippableFact]
    public async Task No_request_leaves_the_bot_and_the_browser_complains_of_nothing()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);

        await chat.ToOutcomeAsync(message => chat.PressAsync(message));

        var host = new Uri(shared.Bot.Address).Authority;
        Assert.NotEmpty(chat.Requests);
        Assert.All(chat.Requests.Where(request => !request.StartsWith("blob:", StringComparison.Ordinal) && !request.StartsWith("data:", StringComparison.Ordinal)), request =>
            Assert.Equal(host, new Uri(request).Authority));
        Assert.DoesNotContain(chat.Console, line => line.StartsWith("error", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Over_HTTPS_the_chat_is_the_same()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256)
                .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
            await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx));
            await using var bot = await RunningBot.StartAsync($"--Kestrel:Certificates:Default:Path={file}");
            await using var chat = await Chat.OpenAsync(browser, bot, new() { IgnoreHTTPSErrors = true });

            await chat.SayAsync(Answers.Danger);
            var outcome = await chat.ToOutcomeAsync(_ => Task.CompletedTask);

            Assert.Equal("emergency", outcome.LevelOfCare);
            Assert.Contains(chat.Sockets, address => address.StartsWith($"wss{bot.Address["https".Length..]}/", StringComparison.Ordinal));
            Assert.DoesNotContain(chat.Console, line => line.StartsWith("error", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [SkippableFact]
    public async Task A_ticked_danger_sign_is_heard_and_stands_in_the_chat()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        var list = await chat.ToQuestionAsync("checklist");
        var sign = list.Choices[0];
        var label = shared.Bot.Labels.Label("checklist", sign);

        await chat.PressAsync(list, (_, _) => sign);
        var outcome = await chat.ToOutcomeAsync(message => chat.PressAsync(message, (question, choices) => choices.Contains("yes") ? "yes" : Answers.Choose(question, choices)));

        Assert.Contains(outcome.LevelOfCare, new[] { "emergency", "ambulance" });
        await Assertions.Expect(chat.Page.Locator(".webchat__bubble--from-user").Last).ToContainTextAsync(label);
    }

    [SkippableFact]
    public async Task The_chat_can_be_saved_as_a_text_file()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        var download = await chat.Page.RunAndWaitForDownloadAsync(() => chat.Page.Locator("[data-action='download']").ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();

        Assert.EndsWith(".txt", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains(Answers.Story, text, StringComparison.Ordinal);
        Assert.Contains(shared.Bot.Words["Page.TranscriptEnd"], text, StringComparison.Ordinal);
        // What stands on a card is in the file as well.
        Assert.Contains("A weak leg, or a foot that drags", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_picture_is_sent_and_stands_in_the_chat_also_after_a_reload()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        await chat.Page.Locator("#chat input[type='file']").SetInputFilesAsync(new FilePayload { Name = "back.png", MimeType = "image/png", Buffer = Picture });
        await chat.SayAsync("this is where it hurts");
        await chat.SeesAsync("this is where it hurts");
        await chat.NextAsync();
        await chat.Page.ReloadAsync();

        await Assertions.Expect(chat.Transcript.Locator("img[alt='back.png']")).ToHaveJSPropertyAsync("naturalWidth", 1);
        Assert.Equal(0, await chat.Page.GetByText("Send failed").CountAsync());
    }

    [SkippableFact]
    public async Task A_message_that_is_sent_at_once_takes_along_the_picture_that_was_just_chosen()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");
        await chat.SendBox.FillAsync("this is where it hurts");
        var input = chat.Page.Locator("#chat input[type='file']");
        await input.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        // Before Web Chat is done with the picture, as only a program can be.
        await input.EvaluateAsync(
            """
            (input, picture) => {
              const chosen = new DataTransfer();
              chosen.items.add(new File([Uint8Array.from(atob(picture), one => one.charCodeAt(0))], 'back.png', { type: 'image/png' }));
              input.files = chosen.files;
              input.dispatchEvent(new Event('change', { bubbles: true }));
              document.querySelector('#chat .webchat__send-button').click();
            }
            """,
            Convert.ToBase64String(Picture));

        await Assertions.Expect(chat.Transcript.Locator("img[alt='back.png']")).ToHaveCountAsync(1);
        await chat.SeesAsync("this is where it hurts");
        await Assertions.Expect(chat.SendBox).ToHaveValueAsync(string.Empty);
    }

    [SkippableFact]
    public async Task Start_over_and_delete_my_data_say_so_to_the_bot()
    {
        await using var chat = await Chat.OpenAsync(browser, shared.Bot);
        await chat.ToQuestionAsync("checklist");

        await chat.Page.Locator("[data-action='startOver']").ClickAsync();
        await chat.SeesAsync(shared.Bot.Words.List("Command.startOver")[0]);
        await chat.Page.Locator("[data-action='delete']").ClickAsync();
        await chat.SeesAsync(shared.Bot.Words.List("Command.deleteData")[0]);
    }

    [SkippableFact]
    public async Task Without_JavaScript_the_page_shows_whom_to_call()
    {
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        await page.GotoAsync(shared.Bot.Address);

        await Assertions.Expect(page.GetByText(shared.Bot.Words["Page.Opening"])).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".call a")).ToHaveAttributeAsync("href", "tel:999");
    }
}
