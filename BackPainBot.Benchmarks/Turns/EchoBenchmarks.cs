using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;

namespace BackPainBot.Benchmarks.Turns;

/// <summary>What a turn costs that only echoes, without state and with user and conversation state in memory.</summary>
[MemoryDiagnoser]
public class EchoBenchmarks
{
    private readonly SilentAdapter _plain = new();
    private readonly SilentAdapter _stateful = new();
    private readonly IStatePropertyAccessor<Counter> _user;
    private readonly IStatePropertyAccessor<Counter> _conversation;

    public EchoBenchmarks()
    {
        var storage = new MemoryStorage();
        var userState = new UserState(storage);
        var conversationState = new ConversationState(storage);
        _user = userState.CreateProperty<Counter>("user");
        _conversation = conversationState.CreateProperty<Counter>("conversation");
        _stateful.Use(new AutoSaveStateMiddleware(userState, conversationState));
    }

    [Benchmark(Description = "echo, no state")]
    public Task Echo() => _plain.RunAsync(Incoming.Message("hello"), EchoAsync);

    [Benchmark(Description = "echo, user and conversation state", Baseline = true)]
    public Task EchoWithState() => _stateful.RunAsync(Incoming.Message("hello"), CountAsync);

    private static Task EchoAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text), cancellationToken);

    private async Task CountAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        (await _user.GetAsync(turn, () => new Counter(), cancellationToken)).Turns++;
        (await _conversation.GetAsync(turn, () => new Counter(), cancellationToken)).Turns++;
        await EchoAsync(turn, cancellationToken);
    }

    public sealed class Counter
    {
        public int Turns { get; set; }
    }
}
