using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Name, choice, number, date, summary.</summary>
internal sealed class FiveStepDialog : ComponentDialog
{
    public FiveStepDialog()
        : base("five-steps")
    {
        AddDialog(new TextPrompt("name"));
        AddDialog(new ChoicePrompt("choice"));
        AddDialog(new NumberPrompt<int>("number"));
        AddDialog(new DateTimePrompt("date"));
        AddDialog(new WaterfallDialog("steps", [AskNameAsync, AskChoiceAsync, AskNumberAsync, AskDateAsync, SummariseAsync]));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

    private static Task<DialogTurnResult> AskChoiceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["name"] = step.Result;
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Which exercise was it?"),
            RetryPrompt = MessageFactory.Text("Please choose one of these."),
            Choices = ChoiceFactory.ToChoices(["squat", "deadlift", "row", "press"]),
        };
        return step.PromptAsync("choice", options, cancellationToken);
    }

    private static Task<DialogTurnResult> AskNumberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["exercise"] = ((FoundChoice)step.Result).Value;
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("How bad is it, from 0 to 10?"),
            RetryPrompt = MessageFactory.Text("A number from 0 to 10, please."),
        };
        return step.PromptAsync("number", options, cancellationToken);
    }

    private static Task<DialogTurnResult> AskDateAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["severity"] = (int)step.Result;
        return step.PromptAsync("date", new PromptOptions { Prompt = MessageFactory.Text("When did it begin?") }, cancellationToken);
    }

    private static async Task<DialogTurnResult> SummariseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var began = ((IList<DateTimeResolution>)step.Result)[0];
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{step.Values["name"]}: {step.Values["exercise"]}, {step.Values["severity"]} of 10, since {began.Value ?? began.Timex}.");
        await step.Context.SendActivityAsync(MessageFactory.Text(summary), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
