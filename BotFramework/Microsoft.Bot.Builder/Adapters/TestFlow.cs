using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a test: what the member sends and what the bot must reply. Each call adds a step and
/// returns the longer flow; steps begin to run as they are added, one after the other, and
/// <see cref="StartTestAsync"/> awaits them.
/// </summary>
public partial class TestFlow
{
    private const uint DefaultTimeout = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _steps;

    /// <summary>Begins a flow.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">The bot's logic; null for none.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, Task.CompletedTask)
    {
    }

    /// <summary>Begins a flow.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, Callback(bot))
    {
    }

    /// <summary>Adds a step that runs already.</summary>
    /// <param name="task">The step; null for none.</param>
    /// <param name="flow">The flow before; the step itself must await it.</param>
    public TestFlow(Task task, TestFlow flow)
        : this(Known(flow)._adapter, flow._callback, task ?? Task.CompletedTask)
    {
    }

    /// <summary>Adds a step.</summary>
    /// <param name="getTask">Begins the step; null for none.</param>
    /// <param name="flow">The flow before; the step itself must await it.</param>
    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(Known(flow)._adapter, flow._callback, getTask?.Invoke() ?? Task.CompletedTask)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Task steps)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    /// <summary>Awaits the steps and throws what the first failing one threw.</summary>
    /// <returns>A task that completes when all steps are done.</returns>
    public Task StartTestAsync() => _steps;

    /// <summary>The member sends a text.</summary>
    /// <param name="userSays">The text; may be empty.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The member sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The member joins the conversation.</summary>
    /// <returns>The longer flow.</returns>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback, CancellationToken.None);
    });

    /// <summary>Nothing happens for a while.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Nothing happens for a while.</summary>
    /// <param name="timespan">How long.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    private static BotCallbackHandler Callback(IBot bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return bot.OnTurnAsync;
    }

    private static TestFlow Known(TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return flow;
    }

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(AfterSteps, this);

        async Task AfterSteps()
        {
            await _steps.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }
}
