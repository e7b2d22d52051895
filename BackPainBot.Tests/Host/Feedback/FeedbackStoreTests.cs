using BackPainBot.Dialogs.Feedback;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Feedback;
using BackPainBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Feedback;

public sealed class FeedbackStoreTests
{
    private static readonly MemberIdentity Ann = new("emulator", "talk", "ann");

    [Fact]
    public async Task A_comment_is_kept_apart_from_the_conversation_counted_exported_and_deleted()
    {
        await using var host = await RunningHost.StartAsync();
        foreach (var said in new[] { "hello", "yes", "my lower back is sore since squats yesterday", "feedback", "wombats everywhere" })
        {
            await host.SayAsync(Said.Message(said));
        }

        var data = host.Services.GetRequiredService<MemberData>();
        var export = await data.ExportAsync(Ann, default);
        Assert.Equal("wombats everywhere", (string?)Assert.Single(export["feedback"]!)["Comment"]);
        Assert.DoesNotContain("wombats", export["conversation"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("squat", export["feedback"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("wombats", host.Log.All, StringComparison.Ordinal);

        Assert.Contains(new KeptPieces("feedback", 1), await data.DeleteAsync(Ann, default));
        Assert.Empty(await host.Services.GetRequiredService<DocumentStorage>().FindKeysAsync("emulator/", string.Empty, default));
    }

    [Fact]
    public async Task Teams_gets_its_answer_and_the_rating_is_kept()
    {
        await using var host = await RunningHost.StartAsync();
        await host.SayAsync(Said.Message("hello"));
        await host.SayAsync(Said.Message("yes"));

        using var response = await host.PostAsync(Thumbs("dislike", "not for me"));

        Assert.True(response.IsSuccessStatusCode);
        var export = await host.Services.GetRequiredService<MemberData>().ExportAsync(Ann, default);
        Assert.Equal("Down", (string?)export.SelectToken("$.feedback[0].Rating"));
        Assert.Contains("Feedback with rating Down", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_danger_sign_in_a_comment_is_answered()
    {
        await using var host = await RunningHost.StartAsync();
        await host.SayAsync(Said.Message("hello"));
        await host.SayAsync(Said.Message("yes"));

        var feedback = Thumbs("dislike", "useless, i still can't pee since the deadlifts");
        feedback["deliveryMode"] = "normal";
        using var response = await host.PostAsync(feedback);

        Assert.Contains(host.Connector.Posts, post => post.Activity.SelectToken("$.entities[?(@.type == 'backpain/assessment')].levelOfCare")?.ToString() == "emergency");
    }

    [Fact]
    public async Task Without_consent_no_feedback_is_kept()
    {
        await using var host = await RunningHost.StartAsync();
        await host.SayAsync(Said.Message("hello"));
        using var response = await host.PostAsync(Thumbs("like", "nice"));

        Assert.Null((await host.Services.GetRequiredService<MemberData>().ExportAsync(Ann, default))["feedback"]);
    }

    [Fact]
    public async Task Of_many_notes_the_oldest_go_first_and_one_activity_counts_once()
    {
        await using var host = await RunningHost.StartAsync();
        var store = host.Services.GetRequiredService<FeedbackStore>();
        for (var note = 0; note <= FeedbackStore.Most; note++)
        {
            await store.AddAsync(Ann, $"{note}", Note($"c{note}"), default);
            await store.AddAsync(Ann, $"{note}", Note($"c{note}"), default);
        }

        Assert.Equal(FeedbackStore.Most, await store.CountAsync(Ann, default));
        Assert.DoesNotContain("\"c0\"", (await store.ExportAsync(Ann, default))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_with_the_retention()
    {
        await using var host = await RunningHost.StartAsync();
        var store = host.Services.GetRequiredService<FeedbackStore>();
        await store.AddAsync(Ann, "1", Note("x"), default);
        host.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(0, await store.CountAsync(Ann, default));
    }

    private static FeedbackNote Note(string comment) => new(FeedbackRating.Up, comment, "selfCare", "1", DateTimeOffset.UnixEpoch);

    private static Dictionary<string, object?> Thumbs(string reaction, string comment)
    {
        var invoke = Said.Message(string.Empty);
        invoke["type"] = "invoke";
        invoke["name"] = ChannelFeedback.TeamsInvoke;
        invoke["value"] = new { actionName = "feedback", actionValue = new { reaction, feedback = new JObject { ["feedbackText"] = comment }.ToString() } };
        return invoke;
    }
}
