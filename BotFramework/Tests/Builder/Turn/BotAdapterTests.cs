using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Turn;

public class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_turn_runs_in_the_culture_of_its_activity_and_leaves_the_callers_alone()
    {
        var before = CultureInfo.CurrentCulture;
        string during = null, locale = null;
        var message = Turns.Message();
        message.Locale = "de-DE";

        await _adapter.RunAsync(message, (turnContext, _) =>
        {
            during = CultureInfo.CurrentCulture.Name;
            locale = ((TurnContext)turnContext).Locale;
            return Task.CompletedTask;
        });

        Assert.Equal(("de-DE", "de-DE"), (during, locale));
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Theory]
    [InlineData("!!")]
    [InlineData("en_US_POSIX_is_not_a_tag_of_any_language_that_anybody_speaks_or_ever_spoke_so_far_as_is_known_today")]
    [InlineData("\u0000")]
    public async Task A_locale_that_is_none_does_not_stop_the_turn(string locale)
    {
        var message = Turns.Message();
        message.Locale = locale;
        var ran = false;

        await _adapter.RunAsync(message, (_, _) => Task.FromResult(ran = true));

        Assert.True(ran);
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_error_handler()
    {
        Exception seen = null;
        _adapter.OnTurnError = (_, exception) => Task.FromResult(seen = exception);

        await _adapter.RunAsync(Turns.Message(), (_, _) => throw new InvalidOperationException("oops"));

        Assert.Equal("oops", Assert.IsType<InvalidOperationException>(seen).Message);
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_reaches_the_caller()
        => await Assert.ThrowsAsync<InvalidOperationException>(
            () => _adapter.RunAsync(Turns.Message(), (_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task A_turn_of_the_bots_own_accord_is_in_the_conversation_asked_for()
    {
        Activity seen = null;

        await _adapter.ContinueConversationAsync(
            "bot",
            Turns.Message().GetConversationReference(),
            async (turnContext, cancellationToken) =>
            {
                await Task.Yield();
                seen = turnContext.Activity;
                await turnContext.SendActivityAsync("by the way", cancellationToken: cancellationToken);
            },
            CancellationToken.None);

        Assert.Equal((ActivityEventNames.ContinueConversation, "conversation-1"), (seen.Name, seen.Conversation.Id));
        Assert.Equal("by the way", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task What_an_adapter_does_not_offer_it_says()
    {
        var (identity, reference, activity) = (new ClaimsIdentity(), new ConversationReference(), Turns.Message());
        static Task Bot(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync(identity, reference, Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync(identity, reference, "a", Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync("bot", activity, Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync(identity, activity, Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ContinueConversationAsync(identity, activity, "a", Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.CreateConversationAsync("b", "c", "u", "a", null, Bot, default));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ProcessActivityAsync(identity, activity, Bot, default));
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_name()
    {
        var reference = new ConversationReference();

        Assert.Equal("middleware", Assert.Throws<ArgumentNullException>(() => _adapter.Use(null)).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.RunAsync((ITurnContext)null, null))).ParamName);
        Assert.Equal("reference", (await Assert.ThrowsAsync<ArgumentNullException>(
            () => _adapter.ContinueConversationAsync("bot", (ConversationReference)null, (_, _) => Task.CompletedTask, default))).ParamName);
        Assert.Equal("callback", (await Assert.ThrowsAsync<ArgumentNullException>(
            () => _adapter.ContinueConversationAsync("bot", reference, null, default))).ParamName);
    }

    [Fact]
    public void Assertions_refuse_what_is_missing_and_what_holds_something_missing()
    {
        BotAssert.ActivityListNotNull([Turns.Message()]);
        BotAssert.MiddlewareNotNull([new AutoSaveStateMiddleware()]);
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull(null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull([null]));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IEnumerable<IMiddleware>)null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull(new IMiddleware[] { null }));
        Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IMiddleware)null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull(null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ContextNotNull(null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null));
    }
}
