using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.Benchmarks.Turns;

/// <summary>What one step of a waterfall costs: the answer to a prompt, and the next prompt; state in memory.</summary>
[MemoryDiagnoser]
public class WaterfallBenchmarks
{
    // Long, so that beginning and ending it hardly count.
    private const int Steps = 100;

    private readonly SilentAdapter _adapter = new();
    private readonly IStatePropertyAccessor<DialogState> _state;
    private readonly Dictionary<string, Dialog> _dialogs = [];

    public WaterfallBenchmarks()
    {
        var conversationState = new ConversationState(new MemoryStorage());
        _state = conversationState.CreateProperty<DialogState>("dialogs");
        _adapter.Use(new AutoSaveStateMiddleware(conversationState));
        Add(new TextPrompt("text"));
        Add(new ChoicePrompt("choice"));
        Add(new ConfirmPrompt("confirm"));
        Add(new NumberPrompt<int>("number"));
        Add(new DateTimePrompt("date"));
    }

    [Benchmark(Description = "text prompt")]
    public Task Text() => StepAsync("text", "Ann");

    [Benchmark(Description = "choice prompt")]
    public Task Choice() => StepAsync("choice", "squat");

    [Benchmark(Description = "confirm prompt")]
    public Task Confirm() => StepAsync("confirm", "yes");

    [Benchmark(Description = "number prompt")]
    public Task Number() => StepAsync("number", "seven");

    [Benchmark(Description = "date prompt")]
    public Task Date() => StepAsync("date", "two days ago");

    private Task StepAsync(string prompt, string answer)
    {
        var activity = Incoming.Message(answer);
        // A conversation for each kind of prompt.
        activity.Conversation.Id = prompt;
        return _adapter.RunAsync(activity, (turn, cancellationToken) => _dialogs[prompt].RunAsync(turn, _state, cancellationToken));
    }

    private void Add(Dialog prompt)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("What is the answer?"),
            RetryPrompt = MessageFactory.Text("That is not an answer. What is it?"),
            Choices = prompt is ChoicePrompt ? ChoiceFactory.ToChoices(["squat", "deadlift", "row"]) : null,
        };
        var waterfall = new WaterfallDialog("waterfall", Enumerable.Repeat<WaterfallStep>((step, token) => step.PromptAsync(prompt.Id, options, token), Steps));
        _dialogs[prompt.Id] = new StepByStep(prompt, waterfall);
    }

    private sealed class StepByStep : ComponentDialog
    {
        public StepByStep(Dialog prompt, WaterfallDialog waterfall)
            : base("steps-" + prompt.Id)
        {
            AddDialog(waterfall);
            AddDialog(prompt);
            InitialDialogId = waterfall.Id;
        }
    }
}
