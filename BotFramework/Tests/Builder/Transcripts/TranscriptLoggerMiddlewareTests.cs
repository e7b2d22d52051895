using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Moq;

namespace BotFramework.Tests.Builder.Transcripts;

public class TranscriptLoggerMiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task What_comes_in_and_goes_out_is_kept_as_copies()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));
        var message = Turns.Message("question");

        await _adapter.RunAsync(message, async (turnContext, cancellationToken) =>
        {
            var reply = MessageFactory.Text("answer");
            await turnContext.SendActivityAsync(reply, cancellationToken);
            reply.Text = "changed";
            turnContext.Activity.Text = "changed";
        });

        Assert.Equal([("question", RoleTypes.User), ("answer", null)], (await KeptAsync()).Select(kept => (kept.Text, kept.From.Role)));
    }

    [Fact]
    public async Task Updates_and_deletions_change_what_is_kept()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));

        await _adapter.RunAsync(Turns.Message(), async (turnContext, cancellationToken) =>
        {
            await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message, "message-1") { Text = "mended" }, cancellationToken);
        });
        Assert.Equal("mended", Assert.Single(await KeptAsync()).Text);

        await _adapter.RunAsync(
            new Activity(ActivityTypes.Event) { Name = ActivityEventNames.ContinueConversation, ChannelId = "test", Conversation = new ConversationAccount { Id = "conversation-1" } },
            (turnContext, cancellationToken) => turnContext.DeleteActivityAsync("message-1", cancellationToken));
        Assert.Equal(ActivityTypes.MessageDelete, Assert.Single(await KeptAsync()).Type);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var logger = new Mock<ITranscriptLogger>();
        logger.Setup(l => l.LogActivityAsync(It.IsAny<IActivity>())).ThrowsAsync(new IOException("disk full"));
        _adapter.Use(new TranscriptLoggerMiddleware(logger.Object));

        await _adapter.RunAsync(Turns.Message(), (turnContext, cancellationToken) => turnContext.SendActivityAsync("answer", cancellationToken: cancellationToken));

        Assert.Equal("answer", Assert.Single(_adapter.Sent).Text);
        logger.Verify(l => l.LogActivityAsync(It.IsAny<IActivity>()), Times.Once);
    }

    [Fact]
    public async Task What_has_no_id_gets_one()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(_store));
        var message = Turns.Message();
        (message.Id, message.From) = (null, null);

        await _adapter.RunAsync(message, null);

        Assert.StartsWith("g_", Assert.Single(await KeptAsync()).Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var middleware = new TranscriptLoggerMiddleware(_store);

        Assert.Equal("transcriptLogger", Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null)).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null, _ => Task.CompletedTask, default))).ParamName);
        Assert.Equal("nextTurn", (await Assert.ThrowsAsync<ArgumentNullException>(() => middleware.OnTurnAsync(Turns.New(), null, default))).ParamName);
    }

    private async Task<IReadOnlyList<Activity>> KeptAsync()
        => [.. (await _store.GetTranscriptActivitiesAsync("test", "conversation-1")).Items.Cast<Activity>()];
}
