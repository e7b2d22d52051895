using System.Text;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Privacy;

/// <summary>
/// A whole conversation in marked words: none of them may be found in a log, an exception's text, an address or, once its time is over,
/// in any file.
/// </summary>
public sealed class NoHealthOutsideTests : IDisposable
{
    private static readonly string[] Marked = ["wombat", "quokka", "numbat", "kookaburra", "bandicoot"];

    private static readonly string[] Conversation =
    [
        "hello wombat", "my wombat back hurts on the left since deadlifts yesterday, quokka pain, i have a fever", "yes", "help", "what do you know about me",
        "no numbat idea", "none of these", "none of these", "kookaburra", "4", "not sure", "not sure", "thumbs down", "bandicoot advice", "download my data",
        "i can't pee, wombat", "are you sure, quokka?",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task What_a_member_says_is_in_no_log_and_no_address_and_its_time_ends(string channel)
    {
        await using var host = await RunningHost.StartAsync(null, $"--Storage:File={_folder.File("bot.db")}");
        foreach (var text in Conversation)
        {
            var said = Said.ToChannel(text);
            said["channelId"] = channel;
            using var response = await host.PostAsync(said);
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.Contains(host.Connector.Posts, post => post.Activity.ToString().Contains("emergency", StringComparison.Ordinal));
        AssertUnmarked(host.Log.All);
        Assert.All(host.Connector.Posts, post => AssertUnmarked(post.Path));
        Assert.Contains(Marked, IsInFiles);

        host.Clock.Advance(TimeSpan.FromDays(30));
        foreach (var store in host.Services.GetServices<IExpiringStore>())
        {
            await store.RemoveExpiredAsync(default);
        }

        Assert.DoesNotContain(Marked, IsInFiles);
        Assert.False(IsInFiles("deadlift"));
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"wombat")]
    [InlineData("{\"type\":\"message\",\"text\":\"wombat\",\"localTimestamp\":\"quokka\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"wombat\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"talk\"}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"wombat\",\"entities\":\"quokka\",\"from\":{\"id\":\"ann\"},\"channelId\":\"emulator\",\"conversation\":{\"id\":\"talk\"}}")]
    public async Task What_cannot_be_read_is_not_quoted(string body)
    {
        await using var host = await RunningHost.StartAsync();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);

        Assert.False(response.IsSuccessStatusCode);
        AssertUnmarked(host.Log.All);
        AssertUnmarked(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_failure_in_the_middle_quotes_nothing()
    {
        await using var host = await RunningHost.StartAsync(_ => new Fails());
        await host.SayAsync(Said.Message("wombat"));

        Assert.Contains("failed", host.Log.All, StringComparison.Ordinal);
        AssertUnmarked(host.Log.All);
    }

    private static void AssertUnmarked(string text) =>
        Assert.All(Marked, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));

    private bool IsInFiles(string text) => Directory.GetFiles(_folder.Path).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });

    private sealed class Fails : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException($"Cannot understand '{turnContext.Activity.Text}'", new FormatException(turnContext.Activity.Text));
    }
}
