using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Sends, changes and deletes activities, and reads who is in a conversation.</summary>
/// <remarks>
/// Every operation throws <see cref="ErrorResponseException"/> where the channel refuses, after the refusals that pass by
/// themselves (412, 429, 502, 503 and 504) were tried again.
/// </remarks>
public interface IConversations
{
    /// <summary>Lists the conversations that the bot has taken part in.</summary>
    /// <param name="continuationToken">Where the page before ended; <c>null</c> for the first.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>One page and where it ends.</returns>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Begins a conversation.</summary>
    /// <param name="parameters">Who takes part, and the first message if any.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Ids of the conversation and its first activity.</returns>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Adds an activity at the end of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">What to send.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id; no body where the channel sent none.</returns>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Uploads activities of the past.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities, oldest first.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Id of what was stored.</returns>
    Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to replace.</param>
    /// <param name="activity">What replaces it.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The activity's id.</returns>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Answers an activity; channels without threads add the answer at the end.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity that is answered.</param>
    /// <param name="activity">The answer.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer's id; no body where the channel sent none.</returns>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before. Not every channel can.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity to delete.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The channel's answer.</returns>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Lists everybody in a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The members.</returns>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Lists the members of a conversation page by page.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many to a page; <c>null</c> leaves it to the channel.</param>
    /// <param name="continuationToken">Where the page before ended; <c>null</c> for the first.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>One page and where it ends.</returns>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The channel's answer.</returns>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Lists who can see an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The members.</returns>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Stores an attachment in the channel's own storage.</summary>
    /// <param name="conversationId">The conversation it is for.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Id of the attachment.</returns>
    Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);
}
