using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class VersionChangeTests
{
    [Fact]
    public async Task Unhandled_the_waterfall_goes_on_at_the_same_place()
    {
        Dialog dialog = new Questions(handles: false, "a", "b", "c");
        var talk = new Conversation(() => dialog);
        Assert.Equal(["a"], await talk.SayAsync("hi"));

        dialog = new Questions(handles: false, "a", "other", "b", "c");

        Assert.Equal(["other"], await talk.SayAsync("go"));
        Assert.Equal(["b"], await talk.SayAsync("go"));
    }

    [Fact]
    public async Task The_event_is_raised_once_and_its_handler_may_begin_the_dialogs_again()
    {
        var dialog = new Questions(handles: true, "a", "b");
        var talk = new Conversation(() => dialog);
        await talk.SayAsync("hi");
        Assert.Equal(0, dialog.Changes);

        dialog = new Questions(handles: true, "b", "a");

        Assert.Equal(["begun again", "b"], await talk.SayAsync("go"));
        Assert.Equal(1, dialog.Changes);
        Assert.Equal(["a"], await talk.SayAsync("go"));
        Assert.Equal(1, dialog.Changes);
    }

    [Fact]
    public async Task The_same_dialogs_built_anew_are_no_change()
    {
        var dialog = new Questions(handles: true, "a", "b");
        var talk = new Conversation(() => dialog);
        await talk.SayAsync("hi");

        dialog = new Questions(handles: true, "a", "b");

        Assert.Equal(["b"], await talk.SayAsync("go"));
        Assert.Equal(0, dialog.Changes);
    }

    // The version is the questions in order, so that a mere change of order is seen.
    private sealed class NamedWaterfall(string[] questions)
        : WaterfallDialog("questions", questions.Select<string, WaterfallStep>(question => (step, token) => Say(step, question, token)))
    {
        public override string GetVersion() => string.Join(',', questions);
    }

    private sealed class Questions : ComponentDialog
    {
        private readonly bool _handles;
        private bool _changed;

        public Questions(bool handles, params string[] questions)
            : base("component")
        {
            _handles = handles;
            AddDialog(new NamedWaterfall(questions));
        }

        public int Changes { get; private set; }

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.VersionChanged || !_handles)
            {
                return base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            Changes++;
            _changed = true;
            return Task.FromResult(true);
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (!_changed)
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            _changed = false;
            await innerDc.CancelAllDialogsAsync(cancellationToken);
            await innerDc.Context.SendActivityAsync("begun again", cancellationToken: cancellationToken);
            return await innerDc.BeginDialogAsync(InitialDialogId, null, cancellationToken);
        }
    }
}
