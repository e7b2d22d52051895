using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder.ActivityHandling;

public class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_pressed_button_of_a_card_reaches_the_bot_and_its_answer_the_sender()
    {
        var answer = await InvokeAsync(
            new CardBot(), "adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"yes","data":{"a":1}}}"""));

        Assert.Equal((int)HttpStatusCode.OK, answer.Status);
        Assert.Equal("yes", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Type);
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"x"}""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    [InlineData("no/such/name", "{}")]
    [InlineData(null, "{}")]
    public async Task What_the_bot_does_not_handle_is_answered_as_not_implemented(string name, string value)
        => Assert.Equal((int)HttpStatusCode.NotImplemented, (await InvokeAsync(new ActivityHandler(), name, JObject.Parse(value))).Status);

    [Theory]
    [InlineData("adaptiveCard/action", "null")]
    [InlineData("adaptiveCard/action", "\"text\"")]
    [InlineData("adaptiveCard/action", "[]")]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", """{"action":7}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""")]
    [InlineData("application/search", "null")]
    [InlineData("application/search", "3")]
    [InlineData("application/search", "{}")]
    [InlineData("application/search", """{"kind":"search"}""")]
    [InlineData("application/search", """{"queryText":"x"}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"x","queryOptions":"many"}""")]
    public async Task A_value_that_cannot_be_used_is_answered_as_a_bad_request(string name, string value)
    {
        var token = JToken.Parse(value);
        object given = token.Type switch { JTokenType.Null => null, JTokenType.Object or JTokenType.Array => token, _ => ((JValue)token).Value };

        var answer = await InvokeAsync(new CardBot(), name, given);

        Assert.Equal((int)HttpStatusCode.BadRequest, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((int)HttpStatusCode.BadRequest, body.StatusCode);
        Assert.NotEmpty(Assert.IsType<Error>(body.Value).Message);
    }

    [Fact]
    public async Task Teams_may_leave_the_kind_of_a_search_out()
    {
        var answer = await InvokeAsync(new ActivityHandler(), "application/search", JObject.Parse("""{"queryText":"x"}"""), Channels.Msteams);

        Assert.Equal((int)HttpStatusCode.NotImplemented, answer.Status);
    }

    [Fact]
    public async Task An_answer_that_the_bot_sent_itself_is_the_only_one()
    {
        var invoke = Turns.Message();
        invoke.Type = ActivityTypes.Invoke;
        invoke.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, invoke);

        await new SelfAnsweringBot().OnTurnAsync(turn);

        Assert.Equal("mine", Assert.Single(turn.BufferedReplyActivities).Value);
    }

    private async Task<InvokeResponse> InvokeAsync(IBot bot, string name, object value, string channelId = "test")
    {
        var invoke = Turns.Message();
        (invoke.Type, invoke.Name, invoke.Value, invoke.ChannelId) = (ActivityTypes.Invoke, name, value, channelId);

        await _adapter.RunAsync(invoke, bot.OnTurnAsync);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = invokeValue.Action.Verb });
    }

    private sealed class SelfAnsweringBot : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = "mine" }, cancellationToken);
            return CreateInvokeResponse("not mine");
        }
    }
}
