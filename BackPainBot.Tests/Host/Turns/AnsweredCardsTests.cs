using System.Net;
using Microsoft.Extensions.DependencyInjection;
using BackPainBot.Storage;
using BackPainBot.Turns;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Turns;

/// <summary>The whole bot in a channel that can replace what was posted: an answered card gives way to what was answered.</summary>
public sealed class AnsweredCardsTests
{
    private const string AnnsKey = "emulator/conversations/talk/users/ann";
    private const string Story = "my low back is sore since squats yesterday, it came on bit by bit";

    [Fact]
    public async Task An_answered_card_becomes_what_was_asked_and_answered()
    {
        await using var host = await AtChecklistAsync();
        var card = host.Connector.Posts.Count;

        await SendAsync(host, Card("""{"type":"backpain/answers","questions":"checklist","listed":"bladder","otherwise":"none"}"""));

        var (path, activity) = Assert.Single(host.Connector.Updates);
        Assert.EndsWith($"/sent-{card}", path, StringComparison.Ordinal);
        Assert.Equal("**Safety check:** None of these", (string?)activity["text"]);
        Assert.True(activity["attachments"] is null or JArray { Count: 0 });
        Assert.True(activity["entities"] is null or JArray { Count: 0 });
    }

    [Fact]
    public async Task The_same_goes_for_an_answer_in_words_and_in_the_next_process()
    {
        using var folder = new Support.TemporaryFolder();
        string[] settings = [$"--Storage:File={folder.File("bot.db")}"];
        await using (var before = await AtChecklistAsync(settings))
        {
            Assert.Empty(before.Connector.Updates);
        }

        await using var host = await RunningHost.StartAsync(null, settings);
        await SendAsync(host, Said.ToChannel("none of these"));

        Assert.Contains("Safety check", (string?)Assert.Single(host.Connector.Updates).Activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_comes_again_further_down_is_closed_where_it_was()
    {
        await using var host = await AtChecklistAsync();

        await SendAsync(host, Said.ToChannel("help"));

        Assert.Equal("Safety check: see below.", (string?)Assert.Single(host.Connector.Updates).Activity["text"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_channel_that_does_not_replace_it_still_gets_every_reply(HttpStatusCode answer)
    {
        await using var host = await AtChecklistAsync();
        host.Connector.AnswerToUpdates = answer;

        await SendAsync(host, Said.ToChannel("none of these"));
        await SendAsync(host, Said.ToChannel("none of these"));

        Assert.NotEmpty(host.Connector.Updates);
        Assert.Equal(["consent", "story", "checklist", "checklist"], Questions(host).Take(4));
        Assert.Equal(5, Questions(host).Count);
        Assert.DoesNotContain(host.Connector.Texts, text => text?.Contains("went wrong", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Nothing_is_kept_of_the_cards_of_a_member_who_has_not_agreed()
    {
        await using var host = await RunningHost.StartAsync();
        await SendAsync(host, Said.ToChannel(Story));
        await SendAsync(host, Said.ToChannel("no"));

        Assert.Empty(await host.Services.GetRequiredService<DocumentStorage>().ReadAsync([SentCards.KeyOf(AnnsKey)]));
        Assert.Empty(host.Connector.Updates);
    }

    [Fact]
    public async Task Where_the_channel_says_which_card_was_pressed_the_notice_is_replaced_too()
    {
        await using var host = await RunningHost.StartAsync();
        await SendAsync(host, Said.ToChannel("hi"));
        var pressed = Card("""{"type":"backpain/answers","questions":"consent","otherwise":"yes"}""");
        pressed["replyToId"] = "sent-1";

        await SendAsync(host, pressed);

        var (path, activity) = Assert.Single(host.Connector.Updates);
        Assert.EndsWith("/sent-1", path, StringComparison.Ordinal);
        Assert.StartsWith("**Fine to go on:** Yes", (string?)activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_that_was_pressed_is_replaced_and_the_one_that_waits_below_stays()
    {
        await using var host = await AtChecklistAsync();
        var first = $"sent-{host.Connector.Posts.Count}";
        await SendAsync(host, Said.ToChannel("none of these"));
        var pressed = Card("""{"type":"backpain/answers","questions":"checklist","listed":"bladder","otherwise":"none"}""");
        pressed["replyToId"] = first;

        await SendAsync(host, pressed);

        Assert.EndsWith($"/{first}", host.Connector.Updates[^1].Path, StringComparison.Ordinal);
        Assert.Equal("checklist", Questions(host)[^1]);
    }

    [Fact]
    public async Task In_Teams_too_a_card_that_is_answered_in_words_gives_way_and_what_was_said_above_it_stays()
    {
        await using var host = await RunningHost.StartAsync();
        foreach (var said in new[] { "hi", "yes", Story })
        {
            await SendAsync(host, InTeams(said));
        }

        var card = host.Connector.Posts[^1].Activity;
        var above = host.Connector.Posts[^2].Activity;
        Assert.Equal("checklist", Questions(host)[^1]);
        Assert.Null((string?)card["text"]);
        Assert.Single((JArray)card["attachments"]!);
        Assert.NotEmpty((string?)above["text"] ?? string.Empty);
        var last = host.Connector.Posts.Count;

        await SendAsync(host, InTeams("none of these"));

        var (path, activity) = Assert.Single(host.Connector.Updates);
        Assert.EndsWith($"/sent-{last}", path, StringComparison.Ordinal);
        Assert.Contains("Safety check", (string?)activity["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_of_a_card_goes_with_the_members_data()
    {
        await using var host = await AtChecklistAsync();
        var storage = host.Services.GetRequiredService<DocumentStorage>();
        Assert.NotEmpty(await storage.ReadAsync([SentCards.KeyOf(AnnsKey)]));

        await SendAsync(host, Said.ToChannel("delete my data"));
        await SendAsync(host, Said.ToChannel("yes"));

        Assert.Empty(await storage.ReadAsync([SentCards.KeyOf(AnnsKey)]));
    }

    private static async Task<RunningHost> AtChecklistAsync(params string[] settings)
    {
        var host = await RunningHost.StartAsync(null, settings);
        foreach (var said in new[] { "hi", "yes", Story })
        {
            await SendAsync(host, Said.ToChannel(said));
        }

        Assert.Equal("checklist", Questions(host)[^1]);
        return host;
    }

    private static Dictionary<string, object?> InTeams(string text)
    {
        var said = Said.ToChannel(text);
        said["channelId"] = "msteams";
        return said;
    }

    private static Dictionary<string, object?> Card(string value)
    {
        var card = Said.ToChannel(string.Empty);
        card["value"] = JToken.Parse(value).ToObject<Dictionary<string, string>>();
        return card;
    }

    private static async Task SendAsync(RunningHost host, Dictionary<string, object?> activity) =>
        (await host.PostAsync(activity)).EnsureSuccessStatusCode();

    private static IReadOnlyList<string> Questions(RunningHost host) =>
        [.. host.Connector.Posts.SelectMany(post => post.Activity.SelectTokens("entities[?(@.type=='backpain/question')].id")).Select(id => (string)id!)];
}
