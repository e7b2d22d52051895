using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the activity that came in, and the means to answer it. Lives until the turn is over.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that received the activity and delivers the answers.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What middleware and the bot keep for the length of this turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity that came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text message to the turn's conversation.</summary>
    /// <param name="textReplyToSend">The text; not empty.</param>
    /// <param name="speak">Text or SSML for channels that speak; null to leave it out.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null to leave it out.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The channel's response, with the id of the message where the channel gives one.</returns>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the turn's conversation.</summary>
    /// <param name="activity">What to send; it is addressed in place.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The channel's response, with the id of the activity where the channel gives one.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities to the turn's conversation, in order.</summary>
    /// <param name="activities">What to send, at least one; they are addressed in place.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>One response for each activity, in the same order.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity already sent.</summary>
    /// <param name="activity">The replacement, with the id of the activity it replaces.</param>
    /// <param name="cancellationToken">Stops the update.</param>
    /// <returns>The channel's response.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity already sent in the turn's conversation.</summary>
    /// <param name="activityId">The id of the activity; not empty.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that completes when the deletion is done.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity already sent in any conversation.</summary>
    /// <param name="conversationReference">The conversation, with the id of the activity to delete.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that completes when the deletion is done.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees what this turn sends; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn context.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees what this turn updates; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn context.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees what this turn deletes; handlers run in the order they were added.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>This turn context.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
