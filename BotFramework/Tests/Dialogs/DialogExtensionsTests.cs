using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class DialogExtensionsTests
{
    [Fact]
    public async Task An_error_that_nobody_handles_comes_out_as_it_is()
    {
        var talk = new Conversation(new WaterfallDialog("w", [(step, token) => throw new FormatException("as it is")]));

        Assert.Equal("as it is", (await Assert.ThrowsAsync<FormatException>(() => talk.SayAsync("hi"))).Message);
    }

    [Fact]
    public async Task An_error_that_a_dialog_handles_lets_the_turn_go_on()
    {
        var dialog = new Handler(e =>
        {
            Assert.IsType<FormatException>(e.Value);
            return true;
        });

        Assert.Equal(["better"], await new Conversation(dialog).SayAsync("hi"));
    }

    [Fact]
    public async Task An_error_in_the_handling_of_an_error_comes_out_with_it()
    {
        var dialog = new Handler(_ => throw new InvalidOperationException());

        var error = await Assert.ThrowsAsync<AggregateException>(() => new Conversation(dialog).SayAsync("hi"));
        Assert.Equal([typeof(InvalidOperationException), typeof(FormatException)], error.InnerExceptions.Select(inner => inner.GetType()));
    }

    [Fact]
    public async Task Nothing_but_what_the_dialog_says_goes_to_the_member()
    {
        // Not even a trace of its state, on the channel where traces are shown.
        var talk = new Conversation(new WaterfallDialog("w", [(step, token) => Say(step, "one", token)]), channelId: "emulator");

        Assert.Equal(["one"], await talk.SayAsync("hi"));
    }

    private sealed class Handler : ComponentDialog
    {
        private readonly Func<DialogEvent, bool> _handle;

        public Handler(Func<DialogEvent, bool> handle)
            : base("handler")
        {
            _handle = handle;
            AddDialog(new WaterfallDialog("w",
            [
                (step, token) => throw new FormatException(),
                (step, token) => Say(step, "better", token),
            ]));
        }

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
            => e.Name == DialogEvents.Error ? Task.FromResult(_handle(e)) : base.OnDialogEventAsync(dc, e, cancellationToken);
    }
}
