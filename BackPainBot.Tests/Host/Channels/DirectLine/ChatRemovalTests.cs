using System.Net;
using BackPainBot.Channels.DirectLine;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class ChatRemovalTests
{
    [Theory]
    [InlineData("Memory")]
    [InlineData("Sqlite")]
    public async Task A_conversation_that_nobody_speaks_in_is_over_after_the_retention(string kind)
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(), $"--Storage:Kind={kind}", $"--Storage:File={folder.File("bot.db")}", "--Storage:RetentionDays=2", "--Channels:DirectLine:TokenMinutes=43200");
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);
        using var socket = await ann.ListenAsync();
        await socket.ActivitiesAsync(2);

        host.Clock.Advance(TimeSpan.FromDays(1));
        await ann.SayAsync("still here");
        await ann.WaitForRepliesAsync(2);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await ann.PollAsync();
        host.Clock.Advance(TimeSpan.FromDays(1));

        while (await socket.FrameAsync() is not null)
        {
            // Signs of life, and what was said.
        }

        var answer = await ChatVisitor.JsonAsync(await ann.SendAsync(HttpMethod.Get, $"/conversations/{ann.Conversation}"), HttpStatusCode.NotFound);
        Assert.Equal("ConversationNotFound", (string?)answer["error"]!["code"]);
        if (kind == "Sqlite")
        {
            await socket.Socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, default);
            AssertNowhere(folder, "still here");
        }
    }

    [Theory]
    [InlineData("Memory")]
    [InlineData("Sqlite")]
    public async Task A_member_sees_takes_away_and_deletes_what_was_said_in_all_their_chats(string kind)
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(CountingBot.With(), $"--Storage:Kind={kind}", $"--Storage:File={folder.File("bot.db")}");
        var old = await ChatVisitor.ArriveAsync(host);
        await old.SayAsync("first words");
        await old.WaitForRepliesAsync(1);
        await UploadAsync(old);
        var ann = new ChatVisitor(host) { Token = old.Token };
        await ann.GenerateAsync();
        await ann.StartAsync();
        await ann.SayAsync("second words");
        await ann.WaitForRepliesAsync(1);
        await UploadAsync(ann);
        var bob = await ChatVisitor.ArriveAsync(host);
        await bob.SayAsync("my own words");
        await bob.WaitForRepliesAsync(1);

        var data = host.Services.GetRequiredService<MemberData>();
        var member = new MemberIdentity(DirectLineAdapter.ChannelId, ann.Conversation, (string)ann.Claims["user"]!);
        var kept = await data.DescribeAsync(member, default);
        var export = await data.ExportAsync(member, default);

        Assert.Equal((8, 2), (Count(kept, "transcript"), Count(kept, "uploads")));
        Assert.Contains("first words", export["transcript"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains("second words", export["transcript"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("my own words", export.ToString(), StringComparison.Ordinal);
        Assert.Equal(["back.txt", "back.txt"], export["uploads"]!.Select(file => (string?)file["name"]));

        var removed = await data.DeleteAsync(member, default);

        Assert.Equal((8, 2), (Count(removed, "transcript"), Count(removed, "uploads")));
        Assert.Empty((await ann.PollAsync()).Activities);
        Assert.Equal(HttpStatusCode.NotFound, (await old.SendAsync(HttpMethod.Get, $"/conversations/{old.Conversation}/activities")).StatusCode);
        Assert.Equal(2, (await bob.PollAsync()).Activities.Count);
        Assert.Empty(await data.DescribeAsync(member, default));
        if (kind == "Sqlite")
        {
            AssertNowhere(folder, "first words");
            AssertNowhere(folder, "second words");
            Assert.Empty(Directory.GetFiles(folder.File("uploads")));
        }

        await ann.SayAsync("new words");
        Assert.Equal("1: new words", (string?)(await ann.WaitForRepliesAsync(1))[^1]["text"]);
    }

    [Fact]
    public async Task A_listener_hears_what_is_said_after_a_deletion()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        using var socket = await ann.ListenAsync();
        await ann.SayAsync("hello");
        await socket.ActivitiesAsync(2);

        await host.Services.GetRequiredService<ChatRemoval>().ClearAsync(ann.Conversation, goesOn: true, default);
        await ann.SayAsync("again");

        Assert.Equal(["again", "2: again"], (await socket.ActivitiesAsync(2)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Of_nobody_there_is_nothing_and_of_other_channels_neither()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());
        var ann = await ChatVisitor.ArriveAsync(host);
        await ann.SayAsync("hello");
        await ann.WaitForRepliesAsync(1);
        var data = host.Services.GetServices<IMemberData>().Where(place => place.Kind is "transcript" or "uploads").ToList();

        Assert.Equal(2, data.Count);
        foreach (var member in new[]
        {
            new MemberIdentity(DirectLineAdapter.ChannelId, ann.Conversation, "dl_nobody"),
            new MemberIdentity("msteams", ann.Conversation, (string)ann.Claims["user"]!),
        })
        {
            foreach (var place in data)
            {
                Assert.Equal(0, await place.CountAsync(member, default));
                Assert.Null(await place.ExportAsync(member, default));
                Assert.Equal(0, await place.DeleteAsync(member, default));
            }
        }

        Assert.Equal(2, (await ann.PollAsync()).Activities.Count);
    }

    private static int Count(IEnumerable<KeptPieces> pieces, string kind) => pieces.Single(piece => piece.Kind == kind).Count;

    private static async Task UploadAsync(ChatVisitor visitor)
    {
        var body = new ByteArrayContent("a file"u8.ToArray());
        body.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        body.Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"file\"; filename=\"back.txt\"");
        using var response = await visitor.SendAsync(HttpMethod.Post, $"/conversations/{visitor.Conversation}/upload", body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await visitor.WaitForRepliesAsync(2);
    }

    private static void AssertNowhere(TemporaryFolder folder, string words)
    {
        foreach (var file in Directory.GetFiles(folder.Path, "bot.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(words, reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }
}
