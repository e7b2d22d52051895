using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bot with one method for each kind of activity: override those that matter, and pass on to the base class where it
/// dispatches further.
/// </summary>
public partial class ActivityHandler : IBot
{
    /// <summary>Hands the turn to the method for its type of activity.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The turn has no activity, or one without a type.</exception>
    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var type = turnContext.Activity?.Type
            ?? throw new ArgumentException("The turn needs an activity with a type.", nameof(turnContext));

        var turn = type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(As<IMessageUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(As<IMessageDeleteActivity>(turnContext), cancellationToken),
            ActivityTypes.ConversationUpdate
                => OnConversationUpdateActivityAsync(As<IConversationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(As<IMessageReactionActivity>(turnContext), cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(As<IEventActivity>(turnContext), cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            ActivityTypes.EndOfConversation
                => OnEndOfConversationActivityAsync(As<IEndOfConversationActivity>(turnContext), cancellationToken),
            ActivityTypes.Typing => OnTypingActivityAsync(As<ITypingActivity>(turnContext), cancellationToken),
            ActivityTypes.InstallationUpdate
                => OnInstallationUpdateActivityAsync(As<IInstallationUpdateActivity>(turnContext), cancellationToken),
            ActivityTypes.Command => OnCommandActivityAsync(As<ICommandActivity>(turnContext), cancellationToken),
            ActivityTypes.CommandResult => OnCommandResultActivityAsync(As<ICommandResultActivity>(turnContext), cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };
        await turn.ConfigureAwait(false);
    }

    /// <summary>The answer to an invoke that went well.</summary>
    /// <param name="body">The body of the answer; null for none.</param>
    /// <returns>The answer, with status 200.</returns>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>The member sent a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The member changed a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The member deleted a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The member is typing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The conversation is over.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The channel asks for a command to be carried out.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>The channel tells how a command went.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnCommandResultActivityAsync(
        ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Something came in that has no method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the bot is done with it.</returns>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    private static DelegatingTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity
        => new(turnContext);
}
