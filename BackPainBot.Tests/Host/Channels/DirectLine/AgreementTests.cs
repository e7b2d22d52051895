using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

/// <summary>What is stored of a web chat before and after the member agrees to the notice, with the real conversation.</summary>
public sealed class AgreementTests
{
    private const string Story = "my kangaroo lifted back hurts since deadlifts yesterday and I have a fever of 39";

    [Fact]
    public async Task What_is_said_before_the_member_agrees_is_shown_and_not_stored_and_then_it_is()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.WaitForRepliesAsync(1);
        await ann.SayAsync(Story);
        var before = await ann.WaitForRepliesAsync(2);

        Assert.Contains(before, activity => (string?)activity["text"] == Story);
        Assert.False(IsStored(folder, "kangaroo"));
        var warning = (string)before[^1]["text"]!;
        Assert.False(IsStored(folder, warning[..40]), warning);

        await ann.SayAsync("yes");
        var after = await ann.WaitForRepliesAsync(3);
        await AgreedAsync(host, ann);

        Assert.True(IsStored(folder, "kangaroo"));
        Assert.Equal(before.Select(activity => (string?)activity["text"]), after.Take(before.Count).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Once_agreed_a_message_is_stored_before_it_is_answered()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.WaitForRepliesAsync(1);
        await ann.SayAsync("yes");
        await AgreedAsync(host, ann);

        await ann.SayAsync("my wombat back hurts");

        Assert.True(IsStored(folder, "wombat"));
        await ann.WaitForRepliesAsync(3);
    }

    [Fact]
    public async Task Of_a_member_who_does_not_agree_nothing_is_ever_stored()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.WaitForRepliesAsync(1);
            await ann.SayAsync(Story);
            await ann.WaitForRepliesAsync(2);
            await ann.SayAsync("no");
            await ann.WaitForRepliesAsync(3);
        }

        Assert.False(IsStored(folder, "kangaroo"));
        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };
        Assert.DoesNotContain((await back.PollAsync()).Activities, activity => ((string?)activity["text"])?.Contains("kangaroo", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_message_that_went_with_the_process_before_it_was_answered_is_asked_for_again()
    {
        using var folder = new TemporaryFolder();
        ChatVisitor ann;
        await using (var first = await StartAsync(folder))
        {
            ann = await ChatVisitor.ArriveAsync(first);
            await ann.WaitForRepliesAsync(1);
            var activity = new Microsoft.Bot.Schema.Activity("message")
            {
                Id = "m-1",
                Text = Story,
                Locale = "en-GB",
                ChannelId = "webchat",
                ServiceUrl = "http://localhost",
                From = new Microsoft.Bot.Schema.ChannelAccount((string)ann.Claims["user"]!),
                Recipient = new Microsoft.Bot.Schema.ChannelAccount("backpainbot"),
                Conversation = new Microsoft.Bot.Schema.ConversationAccount(id: ann.Conversation),
            };
            await first.Services.GetRequiredService<IChatStore>().AppendAsync(
                ann.Conversation, [new ActivityDraft(activity, AwaitsTurn: true, Keeping: Keeping.OnceAgreed)], default);
        }

        await using var second = await StartAsync(folder);
        var back = new ChatVisitor(second) { Token = ann.Token, Conversation = ann.Conversation };

        var told = (await back.WaitForRepliesAsync(2))[^1];
        Assert.Contains("Please send it once more", (string?)told["text"], StringComparison.Ordinal);
        Assert.Contains("999", (string?)told["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_everything_is_deleted_the_member_has_not_agreed_any_more()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartAsync(folder);
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.WaitForRepliesAsync(1);
        await ann.SayAsync("yes");
        await ann.WaitForRepliesAsync(2);
        await ann.SayAsync("my wombat back hurts");
        await ann.WaitForRepliesAsync(3);
        await ann.SayAsync("delete my data");
        var asked = (await ann.WaitForRepliesAsync(4))[^1];
        Assert.Contains("Messages of this chat", (string?)asked["text"], StringComparison.Ordinal);

        await ann.SayAsync((string)asked["suggestedActions"]!["actions"]![0]!["value"]!);
        await TurnsAsync(host, ann);

        Assert.False(IsStored(folder, "wombat"));
        Assert.False((await FindAsync(host, ann)).IsAgreed);
        var left = Assert.Single((await ann.PollAsync()).Activities);
        Assert.Equal("bot", (string?)left["from"]!["role"]);
        await ann.SayAsync("my kangaroo hurts");
        await TurnsAsync(host, ann);
        Assert.False(IsStored(folder, "kangaroo"));
    }

    private static Task<RunningHost> StartAsync(TemporaryFolder folder) =>
        RunningHost.StartAsync(null, "--Storage:Kind=Sqlite", $"--Storage:File={folder.File("bot.db")}");

    private static async Task<StoredConversation> FindAsync(RunningHost host, ChatVisitor member) =>
        (await host.Services.GetRequiredService<IChatStore>().FindConversationAsync(member.Conversation, default))!;

    private static Task TurnsAsync(RunningHost host, ChatVisitor member) =>
        host.Services.GetRequiredService<BackPainBot.Channels.DirectLine.Turns.TurnQueue>().WaitUntilIdleAsync(member.Conversation, TimeSpan.FromDays(1), default);

    private static async Task AgreedAsync(RunningHost host, ChatVisitor member)
    {
        await TurnsAsync(host, member);
        Assert.True((await FindAsync(host, member)).IsAgreed);
    }

    private static bool IsStored(TemporaryFolder folder, string words)
    {
        foreach (var file in Directory.GetFiles(folder.Path, "bot.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
            if (reader.ReadToEnd().Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
