using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>A stack that is just there.</summary>
internal sealed class FixedProperty(DialogState state) : IStatePropertyAccessor<DialogState>
{
    public string Name => "dialogs";

    public DialogState State { get; private set; } = state;

    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState> defaultValueFactory = null, CancellationToken cancellationToken = default)
        => Task.FromResult(State ??= defaultValueFactory?.Invoke());

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        State = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        State = null;
        return Task.CompletedTask;
    }

    /// <summary>One turn in which whatever is on the stack is continued.</summary>
    public static Task<string[]> TurnAsync(DialogSet dialogs, string text) => TurnAsync(dialogs, text, (dc, token) => dc.ContinueDialogAsync(token));

    public static async Task<string[]> TurnAsync(DialogSet dialogs, string text, Func<DialogContext, CancellationToken, Task> turn)
    {
        var adapter = new TestAdapter("test");
        await adapter.SendTextToBotAsync(text, async (context, token) => await turn(await dialogs.CreateContextAsync(context, token), token), default);
        return adapter.ActiveQueue.Select(reply => ((Microsoft.Bot.Schema.Activity)reply).Text).ToArray();
    }
}
