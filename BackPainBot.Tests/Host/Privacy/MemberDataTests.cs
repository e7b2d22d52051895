using BackPainBot.Dialogs.Privacy;
using BackPainBot.Dialogs.Words;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Privacy;

/// <summary>What the storage keeps of a member, seen, taken away and removed through the whole host.</summary>
public sealed class MemberDataTests
{
    private static readonly MemberIdentity Ann = new("emulator", "talk", "ann");

    [Fact]
    public async Task Of_somebody_who_never_wrote_nothing_is_kept()
    {
        await using var host = await RunningHost.StartAsync();
        var data = host.Services.GetRequiredService<MemberData>();

        Assert.Empty(await data.DescribeAsync(Ann, default));
        Assert.Empty(await data.ExportAsync(Ann, default));
        Assert.Empty(await data.DeleteAsync(Ann, default));
    }

    [Fact]
    public async Task Everything_of_a_member_is_counted_exported_and_removed_in_all_their_conversations()
    {
        await using var host = await RunningHost.StartAsync(Remembering);
        await host.TextsAsync(Said.Message("one", conversation: "talk"));
        await host.TextsAsync(Said.Message("two", conversation: "talk"));
        await host.TextsAsync(Said.Message("three", conversation: "other"));
        var data = host.Services.GetRequiredService<MemberData>();

        Assert.Equal([new("conversation", 2), new("replies", 3), new("profile", 1)], (await data.DescribeAsync(Ann, default)).ToArray());
        var export = await data.ExportAsync(Ann, default);
        Assert.Equal(["three", "two"], export["conversation"]!.Select(document => (string?)document["said"]));
        Assert.Equal(["re: one", "re: three", "re: two"], export["replies"]!.Select(reply => (string)reply!).Order());
        Assert.Equal("three", (string?)export["profile"]!["last"]);
        Assert.DoesNotContain("eTag", export.ToString(), StringComparison.Ordinal);

        Assert.Equal([new("conversation", 2), new("replies", 3), new("profile", 1)], (await data.DeleteAsync(Ann, default)).ToArray());
        Assert.Empty(await data.DescribeAsync(Ann, default));
        Assert.Empty(await host.Services.GetRequiredService<DocumentStorage>().FindKeysAsync("emulator/", string.Empty, default));
    }

    [Fact]
    public async Task What_is_taken_away_holds_what_was_told_and_not_where_the_dialogs_stand()
    {
        await using var host = await RunningHost.StartAsync();
        foreach (var said in (string[])["hi", "yes", "my back hurts since deadlifts yesterday"])
        {
            await host.TextsAsync(Said.Message(said, conversation: "talk"));
        }

        var export = (await host.Services.GetRequiredService<MemberData>().ExportAsync(Ann, default)).ToString();

        Assert.Contains("deadlift", export, StringComparison.Ordinal);
        Assert.DoesNotContain("DialogState", export, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dialogStack", export, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_of_another_member_or_channel_is_touched()
    {
        await using var host = await RunningHost.StartAsync(Remembering);
        await host.TextsAsync(Said.Message("mine", member: "ann"));
        await host.TextsAsync(Said.Message("bob's", member: "bob"));
        await host.TextsAsync(Said.Message("nearly", member: "joann"));
        var elsewhere = Said.Message("elsewhere");
        elsewhere["channelId"] = "webchat";
        await host.TextsAsync(elsewhere);

        await host.Services.GetRequiredService<MemberData>().DeleteAsync(Ann, default);

        var left = await host.Services.GetRequiredService<DocumentStorage>().FindKeysAsync(string.Empty, string.Empty, default);
        Assert.Equal(9, left.Count);
        Assert.DoesNotContain(left, key => key.Contains("emulator/conversations/talk/users/ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_that_looks_like_the_end_of_another_reaches_nobody_elses_data()
    {
        await using var host = await RunningHost.StartAsync(Remembering);
        await host.TextsAsync(Said.Message("hers", conversation: "talk", member: "eve/users/ann"));

        await host.Services.GetRequiredService<MemberData>().DeleteAsync(Ann, default);

        Assert.Equal(1, (await host.Services.GetRequiredService<MemberData>().DescribeAsync(Ann with { MemberId = "eve/users/ann" }, default))
            .Single(kept => kept.Kind == "conversation").Count);
    }

    [Fact]
    public async Task There_are_words_for_everything_that_is_kept()
    {
        await using var host = await RunningHost.StartAsync();
        var words = host.Services.GetRequiredService<Wording>();

        Assert.All(host.Services.GetServices<IMemberData>(), place => Assert.NotEmpty(words[$"Kept.{place.Kind}", 7]));
    }

    [Fact]
    public void An_activity_without_a_sender_is_nobodys() =>
        Assert.Throws<ArgumentNullException>(() => MemberIdentity.Of(new Microsoft.Bot.Schema.Activity { ChannelId = "emulator", Conversation = new(id: "talk") }));

    [Fact]
    public void Its_text_names_no_one() => Assert.DoesNotContain("ann", Ann.ToString(), StringComparison.Ordinal);

    private static IBot Remembering(IServiceProvider services)
    {
        var state = services.GetRequiredService<PrivateConversationState>();
        var profile = services.GetRequiredService<UserState>();
        return new Remembers(state, profile);
    }

    private sealed class Remembers(BotState state, BotState profile) : IBot
    {
        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.CreateProperty<string>("said").SetAsync(turnContext, turnContext.Activity.Text, cancellationToken);
            var last = profile.CreateProperty<string>("last");
            await last.GetAsync(turnContext, () => string.Empty, cancellationToken);
            await last.SetAsync(turnContext, turnContext.Activity.Text, cancellationToken);
            await turnContext.SendActivityAsync($"re: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        }
    }
}
