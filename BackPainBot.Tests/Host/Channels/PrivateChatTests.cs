using System.Net;

namespace BackPainBot.Tests.Host.Channels;

/// <summary>From a thread that others read to the member's own chat.</summary>
public sealed class PrivateChatTests
{
    [Fact]
    public async Task Where_no_chat_can_be_opened_the_thread_shows_the_numbers_and_the_way()
    {
        await using var host = await RunningHost.StartAsync();
        host.Connector.Answer = HttpStatusCode.Forbidden;

        var text = Assert.Single(await host.TextsAsync(InThread("<at>Bot</at> i can't pee since deadlifts", "msteams")))!;

        Assert.Contains("911", text, StringComparison.Ordinal);
        Assert.Contains("teams.microsoft.com", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pee", text, StringComparison.Ordinal);
        Assert.Contains("No private chat could be opened", host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("pee", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_channels_show_the_way_in_words()
    {
        await using var host = await RunningHost.StartAsync();

        var text = Assert.Single(await host.TextsAsync(InThread("<at>Bot</at> my back hurts", "emulator")))!;

        Assert.Contains("write to me directly", text, StringComparison.Ordinal);
        Assert.Empty(host.Connector.Posts);
    }

    [Fact]
    public async Task What_was_begun_in_a_thread_goes_on_in_the_chat()
    {
        await using var host = await RunningHost.StartAsync();
        await host.TextsAsync(InThread("<at>Bot</at> my lower back is sore since deadlifts yesterday", "msteams"));
        var yes = InThread("yes", "msteams");
        yes["conversation"] = new { id = "sent-1", conversationType = "personal" };

        // The card travels apart from its text; one of the two asks.
        var questions = (await host.SayAsync(yes)).Select(reply => (string?)reply.SelectToken("$.entities[?(@.type == 'backpain/question')].id"));

        Assert.Equal("checklist", Assert.Single(questions, question => question is not null));
    }

    [Fact]
    public async Task A_thread_leaves_nothing_in_the_storage_but_that_it_was_answered()
    {
        await using var host = await RunningHost.StartAsync();
        host.Connector.Answer = HttpStatusCode.Forbidden;
        await host.TextsAsync(InThread("<at>Bot</at> my lower back is sore since deadlifts yesterday", "msteams"));

        var data = await Kept(host).ExportAsync(new("msteams", "thread", "ann"), default);

        Assert.DoesNotContain("deadlift", data.ToString(), StringComparison.Ordinal);
    }

    private static BackPainBot.Dialogs.Privacy.MemberData Kept(RunningHost host) =>
        (BackPainBot.Dialogs.Privacy.MemberData)host.Services.GetService(typeof(BackPainBot.Dialogs.Privacy.MemberData))!;

    private static Dictionary<string, object?> InThread(string text, string channel)
    {
        var said = Said.Message(text, conversation: "thread");
        said["channelId"] = channel;
        said["locale"] = "en-US";
        said["conversation"] = new { id = "thread", isGroup = true, conversationType = "groupChat" };
        said["entities"] = new[] { new { type = "mention", text = "<at>Bot</at>", mentioned = new { id = "bot" } } };
        return said;
    }
}
