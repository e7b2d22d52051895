using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class PromptTests
{
    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task An_answer_that_is_not_taken_is_asked_for_again_and_counted(string storage)
    {
        var attempts = new List<int>();
        var talk = new Conversation(() => Asking(
            new TextPrompt("text", (prompt, token) =>
            {
                attempts.Add(prompt.AttemptCount);
                return Task.FromResult(prompt.Recognized.Value.Length > 3);
            }),
            retry: "longer, please"), Conversation.Storage(storage));

        Assert.Equal(["name?"], await talk.SayAsync("hi"));
        Assert.Equal(["longer, please"], await talk.SayAsync("Al"));
        Assert.Equal(["longer, please"], await talk.SayAsync("Bo"));
        Assert.Equal(["got Alice"], await talk.SayAsync("Alice"));
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Without_a_question_for_retries_the_first_is_asked_again()
    {
        var talk = new Conversation(() => Asking(new TextPrompt("text", (prompt, token) => Task.FromResult(prompt.Recognized.Value != "no"))));

        await talk.SayAsync("hi");

        Assert.Equal(["name?"], await talk.SayAsync("no"));
    }

    [Fact]
    public async Task A_validator_that_says_something_spares_the_retry()
    {
        var talk = new Conversation(() => Asking(
            new TextPrompt("text", async (prompt, token) =>
            {
                await prompt.Context.SendActivityAsync("why not?", cancellationToken: token);
                return false;
            }),
            retry: "again"));

        await talk.SayAsync("hi");

        Assert.Equal(["why not?"], await talk.SayAsync("no"));
    }

    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task A_validator_finds_the_options_and_its_own_notes_as_it_left_them(string storage)
    {
        var seen = new List<string>();
        var talk = new Conversation(() => new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("text", new PromptOptions
            {
                Prompt = Text("name?"),
                Validations = "three letters",
                RecognizeLanguage = "en-gb",
            }, token)]))
            .AddDialog(new TextPrompt("text", (prompt, token) =>
            {
                prompt.State.TryGetValue("last", out var last);
                seen.Add($"{prompt.Options.Validations} {prompt.Options.RecognizeLanguage} {prompt.Options.Prompt.Text} {last}");
                prompt.State["last"] = prompt.Recognized.Value;
                return Task.FromResult(false);
            })), Conversation.Storage(storage));

        await talk.SayAsync("hi");
        await talk.SayAsync("one");
        await talk.SayAsync("two");

        Assert.Equal(["three letters en-gb name? ", "three letters en-gb name? one"], seen);
    }

    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task A_question_with_a_card_and_buttons_is_the_same_when_asked_again(string storage)
    {
        var question = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "which?",
            Speak = "which one?",
            SuggestedActions = new SuggestedActions { Actions = [new CardAction { Type = ActionTypes.ImBack, Title = "This", Value = "this" }] },
            Attachments = [new HeroCard { Title = "A card" }.ToAttachment()],
            Entities = [Entity("backpain/question", "radiation")],
            ChannelData = new { tag = "x" },
        };
        var talk = new Conversation(() => new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("text", new PromptOptions { Prompt = question }, token)]))
            .AddDialog(new TextPrompt("text", (prompt, token) => Task.FromResult(false))), Conversation.Storage(storage));

        await talk.SendForActivitiesAsync(Text("hi"));
        var again = Assert.Single(await talk.SendForActivitiesAsync(Text("what?")));

        Assert.Equal("which?", again.Text);
        Assert.Equal("which one?", again.Speak);
        Assert.Equal(InputHints.ExpectingInput, again.InputHint);
        Assert.Equal("This", Assert.Single(again.SuggestedActions.Actions).Title);
        Assert.Equal("A card", (string)Newtonsoft.Json.Linq.JObject.FromObject(Assert.Single(again.Attachments).Content)["title"]);
        Assert.Equal("radiation", (string)Assert.Single(again.Entities).Properties["id"]);
        Assert.Equal("x", (string)Newtonsoft.Json.Linq.JObject.FromObject(again.ChannelData)["tag"]);
        Assert.NotNull(again.Conversation);
    }

    [Fact]
    public async Task One_question_can_serve_many_conversations()
    {
        var question = Text("name?");
        var dialog = new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("text", new PromptOptions { Prompt = question }, token)]))
            .AddDialog(new TextPrompt("text"));

        Assert.Equal(["name?"], await new Conversation(dialog).SayAsync("hi"));

        Assert.Null(question.Conversation);
        Assert.Null(question.Recipient);
    }

    [Fact]
    public async Task The_answer_is_read_once_even_where_a_dialog_above_listens_to_events()
    {
        var counting = new CountingPrompt("text");
        var talk = new Conversation(new Listener(counting));

        await talk.SayAsync("hi");
        Assert.Equal(["got hello"], await talk.SayAsync("hello"));
        Assert.Equal(1, counting.Recognized);
    }

    [Fact]
    public async Task Dialogs_above_hear_of_messages_that_the_prompt_did_not_understand_and_of_no_others()
    {
        var listener = new Listener(new CountingPrompt("text"));
        var talk = new Conversation(listener);

        await talk.SayAsync("hi");
        await talk.SayAsync("?");
        await talk.SayAsync("fine");

        Assert.Equal(["?"], listener.Heard);
    }

    [Fact]
    public async Task Anything_but_a_message_leaves_the_prompt_waiting()
    {
        var talk = new Conversation(() => Asking(new TextPrompt("text")));
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "tick" }));
        Assert.Equal(["got Ada"], await talk.SayAsync("Ada"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData(5)]
    public async Task Options_of_another_type_are_refused(object options)
    {
        var talk = new Conversation(new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("text", options, token)]))
            .AddDialog(new TextPrompt("text")));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => talk.SayAsync("hi"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_prompt_needs_an_id(string id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task A_prompt_whose_state_was_lost_asks_nothing_and_takes_the_answer()
    {
        var dialogs = new DialogSet(new FixedProperty(new DialogState([new DialogInstance { Id = "text", State = new Dictionary<string, object>() }])));
        dialogs.Add(new TextPrompt("text"));

        DialogTurnResult result = null;
        await FixedProperty.TurnAsync(dialogs, "Ada", async (dc, token) => result = await dc.ContinueDialogAsync(token));

        Assert.Equal("Ada", result.Result);
    }

    private static ComponentDialog Asking(Dialog prompt, string retry = null) => new ComponentDialog("c")
        .AddDialog(new WaterfallDialog("w",
        [
            (step, token) => Ask(step, "text", "name?", token, retry),
            (step, token) => SayAndEnd(step, $"got {step.Result}", token),
        ]))
        .AddDialog(prompt);

    private static Entity Entity(string type, string id)
    {
        var entity = new Entity(type) { Properties = new Newtonsoft.Json.Linq.JObject { ["id"] = id } };
        return entity;
    }

    private sealed class CountingPrompt(string id) : Prompt<string>(id)
    {
        public int Recognized { get; private set; }

        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync(options.Prompt, cancellationToken);

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        {
            Recognized++;
            return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = turnContext.Activity.Text != "?", Value = turnContext.Activity.Text });
        }
    }

    private sealed class Listener : ComponentDialog
    {
        public Listener(Dialog prompt)
            : base("listener")
        {
            AddDialog(new WaterfallDialog("w",
            [
                (step, token) => Ask(step, "text", "name?", token),
                (step, token) => SayAndEnd(step, $"got {step.Result}", token),
            ]));
            AddDialog(prompt);
        }

        public List<string> Heard { get; } = new();

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.ActivityReceived)
            {
                Heard.Add(((Activity)e.Value).Text);
            }

            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
