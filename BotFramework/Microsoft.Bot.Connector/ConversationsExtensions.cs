using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, without what surrounds their bodies. Bodies are <c>null</c> where a channel sends none.</summary>
public static class ConversationsExtensions
{
    /// <summary>Lists the conversations that the bot has taken part in.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="continuationToken">Where the page before ended; <c>null</c> for the first.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>One page and where it ends.</returns>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Begins a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="parameters">Who takes part, and the first message if any.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Ids of the conversation and its first activity.</returns>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Begins a conversation between the bot and one member.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The member.</param>
    /// <param name="activity">The first message; <c>null</c> for none.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Ids of the conversation and its first activity.</returns>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = default, CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(
            new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <summary>Begins a conversation between the bot and one member, both named by id.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">The bot's id.</param>
    /// <param name="userAddress">The member's id.</param>
    /// <param name="activity">The first message; <c>null</c> for none.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Ids of the conversation and its first activity.</returns>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, string botAddress, string userAddress, Activity activity = default, CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount { Id = botAddress }, new ChannelAccount { Id = userAddress }, activity, cancellationToken);

    /// <summary>Adds an activity at the end of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">What to send.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id.</returns>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Adds an activity at the end of the conversation that it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What to send.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id.</returns>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.SendToConversationAsync(activity.Conversation?.Id, activity, cancellationToken);
    }

    /// <summary>Uploads activities of the past.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities, oldest first.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Id of what was stored.</returns>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Replaces an activity that was sent before.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to replace.</param>
    /// <param name="activity">What replaces it.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id.</returns>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Replaces the activity that has the same id.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What replaces it, with its conversation and id.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id.</returns>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return operations.UpdateActivityAsync(activity.Conversation?.Id, activity.Id, activity, cancellationToken);
    }

    /// <summary>Answers an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity that is answered.</param>
    /// <param name="activity">The answer.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer's id.</returns>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Answers the activity that <c>replyToId</c> names; without one, adds it at the end of the conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The answer, with its conversation.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer's id.</returns>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return string.IsNullOrEmpty(activity.ReplyToId)
            ? operations.SendToConversationAsync(activity, cancellationToken)
            : operations.ReplyToActivityAsync(activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken);
    }

    /// <summary>Deletes an activity that was sent before.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to delete.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>A task that is done when the activity is deleted.</returns>
    public static async Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists everybody in a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The members.</returns>
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Describes one member of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The member.</returns>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Lists the members of a conversation page by page.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many to a page; <c>null</c> leaves it to the channel.</param>
    /// <param name="continuationToken">Where the page before ended; <c>null</c> for the first.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>One page and where it ends.</returns>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Takes a member out of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>A task that is done when the member is out.</returns>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists who can see an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The members.</returns>
    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Stores an attachment in the channel's own storage.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The conversation it is for.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Id of the attachment.</returns>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken).ConfigureAwait(false)).Body;
    }
}
