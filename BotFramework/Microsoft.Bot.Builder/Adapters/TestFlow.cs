using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a test: what the member sends and what the bot must reply. Each call adds a step and
/// returns the longer flow; steps begin to run as they are added, one after the other, and
/// <see cref="StartTestAsync"/> awaits them.
/// </summary>
public class TestFlow
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

    /// <summary>The bot replies with a text.</summary>
    /// <param name="expected">The text; white space around it is not compared.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = DefaultTimeout)
        => AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot replies with an activity of the same type and text.</summary>
    /// <param name="expected">The activity; white space around its text is not compared.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(
        IActivity expected, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
        => AssertReply(expected, null, description, timeout);

    /// <summary>The bot replies with an activity that is equal by a comparer's measure.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">The comparer; null to compare type and text.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                Require(expected.Type == reply.Type, description, expected.Type, reply.Type);
                if (equalityComparer != null)
                {
                    Require(equalityComparer.Equals(expected, reply), description, expected, reply);
                }
                else
                {
                    var (wanted, got) = (expected.AsMessageActivity()?.Text, reply.AsMessageActivity()?.Text);
                    Require(wanted?.Trim() == got?.Trim(), description, wanted, got);
                }
            },
            description,
            timeout);
    }

    /// <summary>The bot replies with an activity that passes a check.</summary>
    /// <param name="validateActivity">The check; throws if the reply is not good enough.</param>
    /// <param name="description">Not used: the check speaks for itself.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds; without end under a debugger.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var cancellation = Cancellation(timeout);
            validateActivity(await _adapter.GetNextReplyAsync(cancellation.Token).ConfigureAwait(false));
        });
    }

    /// <summary>The bot replies with a message that contains a text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                Require(text?.Contains(expected, StringComparison.Ordinal) == true, description, expected, text ?? "(no text)");
            },
            description,
            timeout);
    }

    /// <summary>The bot replies with one of several texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                Require(candidates.Contains(text), description, string.Join(" | ", candidates), text);
            },
            description,
            timeout);
    }

    /// <summary>The bot says nothing for a while.</summary>
    /// <param name="description">What to say if it does.</param>
    /// <param name="timeout">How long, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = DefaultTimeout) => Then(async () =>
    {
        IActivity reply;
        try
        {
            using var cancellation = Cancellation(timeout);
            reply = await _adapter.GetNextReplyAsync(cancellation.Token).ConfigureAwait(false);
        }
        catch (TaskCanceledException)
        {
            return;
        }

        Require(false, description, "(no reply)", TextOf(reply) ?? reply.Type);
    });

    /// <summary>The member sends a text, and the bot replies with another.</summary>
    /// <param name="userSays">What the member sends.</param>
    /// <param name="expected">What the bot replies; white space around it is not compared.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The member sends a text, and the bot replies with an activity of the same type and text as another.</summary>
    /// <param name="userSays">What the member sends.</param>
    /// <param name="expected">What the bot replies.</param>
    /// <param name="description">What to say if it does not.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The member sends a text, and the bot's reply passes a check.</summary>
    /// <param name="userSays">What the member sends.</param>
    /// <param name="validateActivity">The check; throws if the reply is not good enough.</param>
    /// <param name="description">Not used: the check speaks for itself.</param>
    /// <param name="timeout">How long to wait for the reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: what is from the bot is expected, all else is sent.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="description">What to say if a reply is not as expected.</param>
    /// <param name="timeout">How long to wait for each reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(
        IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    /// <summary>Plays a transcript: what is from the bot is expected, all else is sent.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="validateReply">Compares each reply with the one expected.</param>
    /// <param name="description">Not used: the check speaks for itself.</param>
    /// <param name="timeout">How long to wait for each reply, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(
        IEnumerable<IActivity> activities,
        ValidateReply validateReply,
        [CallerMemberName] string description = null,
        uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(validateReply);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

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

    private static bool IsReply(IActivity activity)
        => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static CancellationTokenSource Cancellation(uint timeout)
        => Debugger.IsAttached ? new CancellationTokenSource() : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));

    private static void Require(bool condition, string description, object expected, object actual)
    {
        if (!condition)
        {
            // Tests read this message: it stays as it is.
            throw new InvalidOperationException($"{description}:\nExpected:{expected}\nReceived:{actual}");
        }
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
