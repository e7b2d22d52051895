using System.Text;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Tests.Support;
using BackPainBot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Turns;

/// <summary>What is told before consent, through the whole host with its database in a file.</summary>
public sealed class WithheldTurnsTests : IDisposable
{
    private const string Story = "xylophonic ache in my lower back since deadlifts yesterday, worse on the left";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_of_a_story_is_stored_before_consent_and_all_of_it_after()
    {
        await using var host = await StartAsync();
        await host.SayAsync(Said.Message(Story));
        Assert.False(IsInFiles("deadlift"));
        Assert.False(IsInFiles("the left"));
        Assert.False(IsInFiles("yesterday"));

        await host.SayAsync(Said.Message("yes"));

        Assert.True(IsInFiles("deadlift"));
        Assert.Empty(host.Services.GetRequiredService<WithheldTurns>().Members());
    }

    [Fact]
    public async Task After_a_no_nothing_was_ever_stored_and_nothing_is_remembered()
    {
        await using var host = await StartAsync();
        await host.SayAsync(Said.Message(Story));
        await host.SayAsync(Said.Message("no thanks"));

        Assert.False(IsInFiles("deadlift"));
        Assert.Empty(await host.Services.GetRequiredService<MemberData>().DescribeAsync(new("emulator", "talk", "ann"), default));
    }

    [Fact]
    public async Task An_emergency_before_consent_stands_and_is_not_stored()
    {
        await using var host = await StartAsync();
        await host.SayAsync(Said.Message("since deadlifts i can't feel it when i wipe and i can't pee"));

        var replies = await host.TextsAsync(Said.Message("are you sure?"));

        Assert.Contains(replies, reply => reply!.Contains("don't wait", StringComparison.Ordinal));
        Assert.False(IsInFiles("saddle"));
        Assert.False(IsInFiles("wipe"));
    }

    [Fact]
    public async Task A_reload_of_the_page_does_not_store_what_is_withheld()
    {
        await using var host = await StartAsync();
        await host.SayAsync(Said.Message(Story));
        var joined = Said.ToChannel(string.Empty);
        joined["type"] = "conversationUpdate";
        joined["membersAdded"] = new[] { new { id = "ann" } };
        using var reload = await host.PostAsync(joined);

        Assert.True(reload.IsSuccessStatusCode);
        Assert.False(IsInFiles("deadlift"));
        Assert.Contains("deadlift", (await host.Services.GetRequiredService<MemberData>().ExportAsync(new("emulator", "talk", "ann"), default)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resend_before_consent_gets_the_same_answer()
    {
        await using var host = await StartAsync();
        var first = await host.TextsAsync(Said.Message(Story, id: "m1"));

        Assert.Equal(first, await host.TextsAsync(Said.Message(Story, id: "m1")));
    }

    [Fact]
    public async Task Lost_with_the_process_the_story_is_asked_again()
    {
        await using (var host = await StartAsync())
        {
            await host.SayAsync(Said.Message("hello"));
            await host.SayAsync(Said.Message(Story));
        }

        await using var restarted = await StartAsync();
        var replies = await restarted.TextsAsync(Said.Message("yes"));

        Assert.Contains(replies, reply => reply!.Contains("Tell me what happened", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_day_it_is_forgotten()
    {
        await using var host = await StartAsync();
        await host.SayAsync(Said.Message(Story));
        host.Clock.Advance(WithheldTurns.Longest);

        Assert.Empty(host.Services.GetRequiredService<WithheldTurns>().Members());
    }

    [Fact]
    public async Task Expired_entries_leave_the_memory_too()
    {
        var clock = new ManualClock();
        var withheld = new WithheldTurns(clock);
        withheld.Put("ann", null, new Dictionary<string, object> { ["x"] = 1 }, 0, [new Activity()]);
        clock.Advance(WithheldTurns.Longest);

        Assert.Null(withheld.Find("ann", null));
        Assert.Equal(1, await withheld.RemoveExpiredAsync(default));
        Assert.False(withheld.Remove("ann"));
    }

    [Fact]
    public void Of_too_many_members_the_oldest_is_forgotten()
    {
        var clock = new ManualClock();
        var withheld = new WithheldTurns(clock);
        for (var member = 0; member <= WithheldTurns.MostMembers; member++)
        {
            withheld.Put($"{member}", null, new Dictionary<string, object> { ["x"] = member }, null, []);
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(WithheldTurns.MostMembers, withheld.Members().Count);
        Assert.Null(withheld.Find("0", null));
        Assert.NotNull(withheld.Find("1", null));
    }

    [Fact]
    public void What_another_instance_stored_since_counts_more()
    {
        var withheld = new WithheldTurns(new ManualClock());
        withheld.Put("ann", "before", new Dictionary<string, object> { ["x"] = 1 }, null, []);

        Assert.Null(withheld.Find("ann", "after"));
        Assert.Equal(1L, withheld.Find("ann", "before")!["x"]);
    }

    private Task<RunningHost> StartAsync() => RunningHost.StartAsync(null, $"--Storage:File={_folder.File("bot.db")}");

    private bool IsInFiles(string text) => Directory.GetFiles(_folder.Path).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });
}
