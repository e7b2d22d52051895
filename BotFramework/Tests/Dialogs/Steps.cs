using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

internal static class Steps
{
    public static async Task<DialogTurnResult> Say(WaterfallStepContext step, string text, CancellationToken token)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    }

    public static async Task<DialogTurnResult> SayAndEnd(WaterfallStepContext step, string text, CancellationToken token)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return await step.EndDialogAsync(null, token);
    }

    public static Task<DialogTurnResult> Ask(WaterfallStepContext step, string prompt, string question, CancellationToken token, string retry = null)
        => step.PromptAsync(prompt, new PromptOptions { Prompt = Text(question), RetryPrompt = retry == null ? null : Text(retry) }, token);

    public static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
