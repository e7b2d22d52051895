using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// What the member sends, with what the bot replies.
public partial class TestFlow
{
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

    private static bool IsReply(IActivity activity)
        => string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);
}
