using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

// Who comes and goes, and what they think of it.
public partial class ActivityHandler
{
    /// <summary>
    /// The conversation changed. Calls <see cref="OnMembersAddedAsync"/> or <see cref="OnMembersRemovedAsync"/> if anybody
    /// but the bot itself came or went.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        var activity = turnContext.Activity;
        if (activity.MembersAdded != null)
        {
            return AnybodyElse(activity.MembersAdded, activity)
                ? OnMembersAddedAsync(activity.MembersAdded, turnContext, cancellationToken)
                : Task.CompletedTask;
        }

        return activity.MembersRemoved != null && AnybodyElse(activity.MembersRemoved, activity)
            ? OnMembersRemovedAsync(activity.MembersRemoved, turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Members joined the conversation.</summary>
    /// <param name="membersAdded">Who; the bot itself may be among them.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Members left the conversation.</summary>
    /// <param name="membersRemoved">Who; the bot itself may be among them.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>
    /// A member reacted to a message. Calls <see cref="OnReactionsAddedAsync"/>, then <see cref="OnReactionsRemovedAsync"/>.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        if (turnContext.Activity.ReactionsAdded is { } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken).ConfigureAwait(false);
        }

        if (turnContext.Activity.ReactionsRemoved is { } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A member added reactions to a message.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A member took reactions to a message back.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>
    /// The bot was installed, upgraded or removed. Calls <see cref="OnInstallationUpdateAddAsync"/> or
    /// <see cref="OnInstallationUpdateRemoveAsync"/>.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>The bot was installed or upgraded.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The bot was removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    private static bool AnybodyElse(IEnumerable<ChannelAccount> members, IConversationUpdateActivity activity)
        => members.Any(member => member.Id != activity.Recipient?.Id);
}
