using System.Net;
using BackPainBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host;

/// <summary>The real conversation with the real knowledge, behind the endpoint.</summary>
public sealed class WholeBotTests
{
    [Fact]
    public async Task Who_opens_the_chat_is_greeted_once_however_often_the_channel_says_so()
    {
        await using var host = await RunningHost.StartAsync();

        var installed = host.PostAsync(Joined("installationUpdate"));
        var joined = host.PostAsync(Joined("conversationUpdate"));
        using var first = await installed;
        using var second = await joined;
        using var reload = await host.PostAsync(Joined("conversationUpdate"));

        Assert.All(new[] { first, second, reload }, response => Assert.True(response.IsSuccessStatusCode));
        Assert.Single(host.Connector.Posts, post => (string?)post.Activity["type"] == "message");
    }

    [Fact]
    public async Task A_join_that_names_nobody_is_refused()
    {
        await using var host = await RunningHost.StartAsync();
        var joined = Joined("conversationUpdate");
        joined["membersAdded"] = new object?[] { null };

        using var response = await host.PostAsync(joined);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_danger_sign_in_the_first_message_is_answered_with_an_outcome()
    {
        await using var host = await RunningHost.StartAsync();

        var replies = await host.SayAsync(Said.Message("since deadlifts i can't feel it when i wipe and i can't pee"));

        Assert.Equal("emergency", (string?)Entity(replies, "backpain/assessment")?["levelOfCare"]);
    }

    [Fact]
    public async Task The_conversation_goes_on_after_a_restart_where_it_was()
    {
        using var folder = new TemporaryFolder();
        var file = $"--Storage:File={folder.File("bot.db")}";
        string? question;
        await using (var host = await RunningHost.StartAsync(null, file))
        {
            await host.SayAsync(Said.Message("hello"));
            await host.SayAsync(Said.Message("yes"));
            question = (string?)Entity(await host.SayAsync(Said.Message("dull ache across my lower back since squats yesterday")), "backpain/question")?["id"];
        }

        await using var restarted = await RunningHost.StartAsync(null, file);
        var next = (string?)Entity(await restarted.SayAsync(Said.Message("none of these")), "backpain/question")?["id"];

        Assert.Equal("checklist", question);
        Assert.Equal("checklist", next);
    }

    [Fact]
    public async Task Two_members_of_one_thread_never_share_a_case()
    {
        await using var host = await RunningHost.StartAsync();
        await host.SayAsync(Said.Message("since deadlifts i can't feel it when i wipe and i can't pee", member: "ann"));

        var replies = await host.SayAsync(Said.Message("hello", member: "bob"));

        Assert.Null(Entity(replies, "backpain/assessment"));
        Assert.Null(Entity(replies, "backpain/question")?["redFlags"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\u202e\u0000\ufffd")]
    [InlineData("{\"$type\":\"System.IO.FileInfo\"}")]
    [InlineData("'; DROP TABLE documents; --")]
    public async Task Any_text_gets_an_answer(string text)
    {
        await using var host = await RunningHost.StartAsync();
        await host.SayAsync(Said.Message("hello"));

        var replies = await host.SayAsync(Said.Message(text));

        Assert.NotEmpty(replies);
        Assert.DoesNotContain(host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_submit_without_text_gets_an_answer()
    {
        await using var host = await RunningHost.StartAsync();
        var submit = Said.Message(string.Empty);
        submit.Remove("text");
        submit["value"] = new { anything = new[] { 1, 2 } };

        using var response = await host.PostAsync(submit);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static Dictionary<string, object?> Joined(string type)
    {
        var activity = Said.ToChannel(string.Empty);
        activity.Remove("text");
        activity["type"] = type;
        activity["action"] = type == "installationUpdate" ? "add" : null;
        activity["membersAdded"] = new[] { new { id = "ann" }, new { id = "bot" } };
        return activity;
    }

    private static JObject? Entity(IEnumerable<JObject> replies, string type) =>
        replies.SelectMany(reply => reply["entities"]?.OfType<JObject>() ?? []).LastOrDefault(entity => (string?)entity["type"] == type);
}
