using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host;

/// <summary>Answers "1: hello" to a first hello, "2: hello" to a second, as its state says. A test may do something in between.</summary>
internal sealed class CountingBot(PrivateConversationState state, Func<ITurnContext, Task>? meanwhile = null) : IBot
{
    private readonly IStatePropertyAccessor<Counter> _counter = state.CreateProperty<Counter>("counter");

    public static Func<IServiceProvider, IBot> With(Func<ITurnContext, Task>? meanwhile = null) =>
        services => new CountingBot(services.GetRequiredService<PrivateConversationState>(), meanwhile);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        var counter = await _counter.GetAsync(turnContext, () => new Counter(), cancellationToken);
        counter.Count++;
        await _counter.SetAsync(turnContext, counter, cancellationToken);
        await turnContext.SendActivityAsync($"{counter.Count}: {turnContext.Activity.Text}", cancellationToken: cancellationToken);
        if (turnContext.Activity.Text == "forget me")
        {
            await state.DeleteAsync(turnContext, cancellationToken);
        }

        if (meanwhile is not null)
        {
            await meanwhile(turnContext);
        }
    }

    internal sealed class Counter
    {
        public int Count { get; set; }
    }
}
