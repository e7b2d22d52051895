using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task Replacing_a_dialog_ends_it_and_leaves_the_one_beneath()
    {
        var dialogs = Set();
        await FixedProperty.TurnAsync(dialogs, "hi", (dc, token) => dc.BeginDialogAsync("root", null, token));

        var replies = await FixedProperty.TurnAsync(dialogs, "swap", async (dc, token) =>
        {
            Assert.Equal(["a", "root"], dc.Stack.Select(instance => instance.Id));
            await dc.ReplaceDialogAsync("b", null, token);
            Assert.Equal(["b", "root"], dc.Stack.Select(instance => instance.Id));
        });

        Assert.Equal(["b"], replies);
    }

    [Fact]
    public async Task Continuing_an_empty_stack_is_empty()
    {
        DialogTurnResult result = null;
        await FixedProperty.TurnAsync(Set(), "hi", async (dc, token) => result = await dc.ContinueDialogAsync(token));

        Assert.Equal(DialogTurnStatus.Empty, result.Status);
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_is_empty()
    {
        DialogTurnResult result = null;
        await FixedProperty.TurnAsync(Set(), "hi", async (dc, token) => result = await dc.CancelAllDialogsAsync(token));

        Assert.Equal(DialogTurnStatus.Empty, result.Status);
    }

    [Fact]
    public async Task A_stack_of_dialogs_that_are_gone_is_refused_by_name()
    {
        var dialogs = new DialogSet(new FixedProperty(new DialogState([new DialogInstance { Id = "gone", State = new Dictionary<string, object>() }])));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => FixedProperty.TurnAsync(dialogs, "hi"));
        Assert.Contains("'gone'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Beginning_a_dialog_without_id_is_refused(string id)
        => await Assert.ThrowsAsync<ArgumentNullException>(
            () => FixedProperty.TurnAsync(Set(), "hi", (dc, token) => dc.BeginDialogAsync(id, null, token)));

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_options_or_result_is_refused()
        => await FixedProperty.TurnAsync(Set(), "hi", async (dc, token) =>
        {
            await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("root", token, default));
            await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("root", token, default));
            await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(token, default));
        });

    [Fact]
    public void Nothing_to_work_with_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(" "));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null, (Microsoft.Bot.Builder.ITurnContext)null, null));
    }

    [Fact]
    public async Task A_set_without_a_property_has_no_context()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => FixedProperty.TurnAsync(new DialogSet(), "hi"));

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("w")).Add(new WaterfallDialog("w")).Add(new WaterfallDialog("w"));

        Assert.Equal(["w", "w2", "w3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
    }

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("!!", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task The_locale_is_the_activitys_or_the_threads(string locale, string expected)
        => await FixedProperty.TurnAsync(Set(), "hi", (dc, token) =>
        {
            dc.Context.Activity.Locale = locale;
            Assert.Equal(expected ?? System.Globalization.CultureInfo.CurrentCulture.Name, dc.GetLocale());
            return Task.CompletedTask;
        });

    private static DialogSet Set() => new DialogSet(new FixedProperty(null))
        .Add(new WaterfallDialog("root", [(step, token) => step.BeginDialogAsync("a", null, token)]))
        .Add(new WaterfallDialog("a", [(step, token) => Say(step, "a", token)]))
        .Add(new WaterfallDialog("b", [(step, token) => Say(step, "b", token)]));
}
