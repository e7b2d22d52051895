using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task Steps_follow_one_another_and_keep_their_values_through_storage(string storage)
    {
        var talk = new Conversation(
            new WaterfallDialog("w")
                .AddStep(async (step, token) =>
                {
                    step.Values["count"] = 7;
                    step.Values["name"] = "Ada";
                    return await Say(step, "first", token);
                })
                .AddStep((step, token) => Say(step, $"second {step.Result} {step.Values["name"]} {step.Values["count"]}", token))
                .AddStep((step, token) => SayAndEnd(step, "third", token)),
            Conversation.Storage(storage));

        Assert.Equal(["first"], await talk.SayAsync("hi"));
        Assert.Equal(["second yes Ada 7"], await talk.SayAsync("yes"));
        Assert.Equal(["third"], await talk.SayAsync("go"));
        Assert.Equal(["first"], await talk.SayAsync("again"));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("typed json")]
    [InlineData("typed text")]
    public async Task Values_of_the_bots_own_types_keep_their_types_where_the_storage_names_them(string storage)
    {
        object kept = null;
        var talk = new Conversation(
            new WaterfallDialog("w",
            [
                (step, token) =>
                {
                    step.Values["record"] = new Answer("knee", new DateOnly(2026, 1, 2), ["a", "b"]);
                    return Say(step, "one", token);
                },
                (step, token) =>
                {
                    kept = step.Values["record"];
                    return Say(step, "two", token);
                },
            ]),
            Conversation.Storage(storage));

        await talk.SayAsync("hi");
        await talk.SayAsync("go");

        var answer = Assert.IsType<Answer>(kept);
        Assert.Equal("knee", answer.Where);
        Assert.Equal(new DateOnly(2026, 1, 2), answer.When);
        Assert.Equal(["a", "b"], answer.Notes);
    }

    [Fact]
    public async Task Only_messages_carry_a_waterfall_on()
    {
        var talk = new Conversation(new WaterfallDialog("w", [(step, token) => Say(step, "one", token), (step, token) => Say(step, "two", token)]));

        Assert.Equal(["one"], await talk.SayAsync("hi"));
        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" }));
        Assert.Equal(["two"], await talk.SayAsync("go"));
    }

    [Fact]
    public async Task A_message_without_text_gives_the_next_step_null()
    {
        object result = "not called";
        var talk = new Conversation(new WaterfallDialog("w",
        [
            (step, token) => Say(step, "one", token),
            (step, token) =>
            {
                result = step.Result;
                return step.EndDialogAsync(null, token);
            },
        ]));

        await talk.SayAsync("hi");
        await talk.SendAsync(new Activity { Type = ActivityTypes.Message, Value = new { pressed = true } });

        Assert.Null(result);
    }

    [Fact]
    public async Task A_step_that_goes_on_gives_its_result_to_the_next_within_the_turn()
    {
        var talk = new Conversation(new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("handed on", token),
            (step, token) => SayAndEnd(step, $"{step.Index} {step.Reason} {step.Result}", token),
        ]));

        Assert.Equal(["1 NextCalled handed on"], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_step_that_goes_on_twice_is_refused()
    {
        var talk = new Conversation(new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (step, token) => Say(step, "two", token),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_a_result_is_refused()
    {
        var talk = new Conversation(new WaterfallDialog("w", [(step, token) => step.NextAsync(token, default)]));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
        => Assert.Empty(await new Conversation(new WaterfallDialog("w")).SayAsync("hi"));

    [Theory]
    [InlineData("nonsense", "two")]
    [InlineData(null, "two")]
    [InlineData(1e300, null)]
    [InlineData(-5, null)]
    public async Task A_step_number_that_was_garbled_in_storage_breaks_nothing(object stepIndex, string expected)
    {
        var dialogs = new DialogSet(new FixedProperty(new DialogState([new DialogInstance
        {
            Id = "w",
            State = new Dictionary<string, object> { ["stepIndex"] = stepIndex, ["values"] = "no dictionary" },
        }])));
        dialogs.Add(new WaterfallDialog("w", [(step, token) => Say(step, "one", token), (step, token) => Say(step, "two", token)]));

        var replies = await FixedProperty.TurnAsync(dialogs, "hi");

        Assert.Equal(expected, replies.SingleOrDefault());
    }

    [Fact]
    public void The_version_tells_the_number_of_steps()
    {
        var waterfall = new WaterfallDialog("w");
        var before = waterfall.GetVersion();
        waterfall.AddStep((step, token) => step.NextAsync(null, token));

        Assert.NotEqual(before, waterfall.GetVersion());
    }

    private sealed record Answer(string Where, DateOnly When, List<string> Notes);

    [Fact]
    public void A_step_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null));
}
