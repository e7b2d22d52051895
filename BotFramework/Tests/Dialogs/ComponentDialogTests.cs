using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task Components_within_components_go_on_where_they_were(string storage)
    {
        // A new tree of dialogs each turn, as after a restart.
        var talk = new Conversation(() => Outer(), Conversation.Storage(storage));

        Assert.Equal(["name?"], await talk.SayAsync("hi"));
        Assert.Equal(["hello Ada", "colour?"], await talk.SayAsync("Ada"));
        Assert.Equal(["Ada likes red"], await talk.SayAsync("red"));
        Assert.Equal(["name?"], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_dialog_of_the_component_around_can_be_begun_from_within()
    {
        var inner = new ComponentDialog("inner").AddDialog(new WaterfallDialog("w",
        [
            (step, token) => step.BeginDialogAsync("shared", "options", token),
            (step, token) => SayAndEnd(step, $"got {step.Result}", token),
        ]));
        var outer = new ComponentDialog("outer").AddDialog(inner).AddDialog(
            new WaterfallDialog("shared", [(step, token) => step.EndDialogAsync(step.Options, token)]));

        Assert.Equal(["got options"], await new Conversation(outer).SayAsync("hi"));
    }

    [Fact]
    public async Task Cancelling_a_component_ends_the_dialogs_within_first()
    {
        var ended = new List<string>();
        var inner = new Watched("inner", ended);
        inner.AddDialog(new WaterfallDialog("w", [(step, token) => Say(step, "waiting", token)]));
        var outer = new Watched("outer", ended);
        outer.AddDialog(inner);
        var dialogs = new DialogSet(new FixedProperty(null)).Add(outer);

        await FixedProperty.TurnAsync(dialogs, "hi", (dc, token) => dc.BeginDialogAsync("outer", null, token));
        DialogTurnResult result = null;
        await FixedProperty.TurnAsync(dialogs, "stop", async (dc, token) => result = await dc.CancelAllDialogsAsync(token));

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["inner CancelCalled", "outer CancelCalled"], ended);
    }

    [Fact]
    public async Task A_dialog_put_on_top_of_a_component_has_it_ask_again_when_it_ends()
    {
        var dialogs = new DialogSet(new FixedProperty(null)).Add(Outer()).Add(new WaterfallDialog("help", [(step, token) => SayAndEnd(step, "help", token)]));

        await FixedProperty.TurnAsync(dialogs, "hi", (dc, token) => dc.BeginDialogAsync("outer", null, token));
        var replies = await FixedProperty.TurnAsync(dialogs, "help", (dc, token) => dc.BeginDialogAsync("help", null, token));

        Assert.Equal(["help", "name?"], replies);
    }

    [Fact]
    public async Task A_component_is_prepared_once_and_again_only_if_that_failed()
    {
        var dialog = new Prepared();
        var talk = new Conversation(dialog);

        await Assert.ThrowsAsync<TimeoutException>(() => talk.SayAsync("hi"));
        Assert.Equal(["ready after 2"], await talk.SayAsync("hi"));
        Assert.Equal(["ready after 2"], await talk.SayAsync("hi"));
    }

    [Fact]
    public async Task A_component_without_dialogs_is_refused()
        => await Assert.ThrowsAnyAsync<ArgumentException>(() => new Conversation(new ComponentDialog("empty")).SayAsync("hi"));

    [Fact]
    public async Task An_unknown_dialog_is_named_in_the_error()
    {
        var talk = new Conversation(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("nowhere", null, token)]));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
        Assert.Contains("'nowhere'", error.Message, StringComparison.Ordinal);
    }

    private static ComponentDialog Outer()
    {
        var inner = new ComponentDialog("inner").AddDialog(new WaterfallDialog("questions",
        [
            (step, token) => Ask(step, "text", "name?", token),
            async (step, token) =>
            {
                step.Values["name"] = step.Result;
                await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: token);
                return await Ask(step, "text", "colour?", token);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["name"]} likes {step.Result}", token),
        ])).AddDialog(new TextPrompt("text"));
        return new ComponentDialog("outer").AddDialog(new WaterfallDialog("root",
        [
            (step, token) => step.BeginDialogAsync("inner", null, token),
            (step, token) => SayAndEnd(step, (string)step.Result, token),
        ])).AddDialog(inner);
    }

    private sealed class Prepared() : ComponentDialog("prepared")
    {
        private int _times;

        protected override async Task OnInitializeAsync(DialogContext dc)
        {
            if (++_times == 1)
            {
                throw new TimeoutException();
            }

            AddDialog(new WaterfallDialog("w", [(step, token) => SayAndEnd(step, $"ready after {_times}", token)]));
            await base.OnInitializeAsync(dc);
        }
    }

    private sealed class Watched(string id, List<string> ended) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }
    }
}
