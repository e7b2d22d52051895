using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Echoes, and counts the turns in the member's document.</summary>
internal sealed class EchoBot(PrivateConversationState state) : ActivityHandler
{
    private readonly IStatePropertyAccessor<Counter> _counter = state.CreateProperty<Counter>("counter");

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Turns++;
        await _counter.SetAsync(turnContext, counter, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }

    internal sealed class Counter
    {
        public int Turns { get; set; }
    }
}

/// <summary>Takes every message to the five-step waterfall.</summary>
internal sealed class WaterfallBot(PrivateConversationState state) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));
    private readonly FiveStepDialog _steps = new();

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        _steps.RunAsync(turnContext, _dialogs, cancellationToken);
}
