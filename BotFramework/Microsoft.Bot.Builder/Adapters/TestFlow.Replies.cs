using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// What the bot replies.
public partial class TestFlow
{
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
}
