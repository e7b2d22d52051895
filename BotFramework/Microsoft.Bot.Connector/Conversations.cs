using System.Globalization;
using Microsoft.Bot.Connector.Client;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations over REST. See <see cref="IConversations"/> for each.</summary>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    /// <summary>Operations that are sent through <paramref name="client"/>.</summary>
    /// <param name="client">The client.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <c>null</c>.</exception>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc />
    public ConnectorClient Client { get; }

    /// <inheritdoc />
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationsResult>(
            "GetConversations",
            HttpMethod.Get,
            ConnectorPath.Query(ConnectorPath.Conversations, ("continuationToken", continuationToken)),
            conversationId: null,
            body: null,
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ConversationResourceResponse>(
            "CreateConversation",
            HttpMethod.Post,
            ConnectorPath.Conversations,
            conversationId: null,
            Required(parameters, nameof(parameters)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            "SendToConversation",
            HttpMethod.Post,
            ConnectorPath.Activities(conversationId),
            conversationId,
            Required(activity, nameof(activity)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            "SendConversationHistory",
            HttpMethod.Post,
            ConnectorPath.Activities(conversationId) + "/history",
            conversationId,
            Required(transcript, nameof(transcript)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            "UpdateActivity",
            HttpMethod.Put,
            ConnectorPath.Activity(conversationId, activityId),
            conversationId,
            Required(activity, nameof(activity)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            "ReplyToActivity",
            HttpMethod.Post,
            ConnectorPath.Activity(conversationId, activityId),
            conversationId,
            Required(activity, nameof(activity)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        DeleteAsync("DeleteActivity", ConnectorPath.Activity(conversationId, activityId), conversationId, customHeaders, cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(
            "GetConversationMembers",
            HttpMethod.Get,
            ConnectorPath.Conversation(conversationId) + "/members",
            conversationId,
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>Describes one member of a conversation.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ErrorResponseException">The channel refused, 404 where there is no such member.</exception>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ChannelAccount>(
            "GetConversationMember",
            HttpMethod.Get,
            $"{ConnectorPath.Conversation(conversationId)}/members/{ConnectorPath.Segment(userId, nameof(userId))}",
            conversationId,
            body: null,
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<PagedMembersResult>(
            "GetConversationPagedMembers",
            HttpMethod.Get,
            ConnectorPath.Query(
                ConnectorPath.Conversation(conversationId) + "/pagedmembers",
                ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)),
                ("continuationToken", continuationToken)),
            conversationId,
            body: null,
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        DeleteAsync(
            "DeleteConversationMember",
            $"{ConnectorPath.Conversation(conversationId)}/members/{ConnectorPath.Segment(memberId, nameof(memberId))}",
            conversationId,
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<IList<ChannelAccount>>(
            "GetActivityMembers",
            HttpMethod.Get,
            ConnectorPath.Activity(conversationId, activityId) + "/members",
            conversationId,
            body: null,
            customHeaders,
            cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        SendAsync<ResourceResponse>(
            "UploadAttachment",
            HttpMethod.Post,
            ConnectorPath.Conversation(conversationId) + "/attachments",
            conversationId,
            Required(attachmentUpload, nameof(attachmentUpload)),
            customHeaders,
            cancellationToken);

    private static T Required<T>(T value, string parameter)
        where T : class =>
        value ?? throw new ValidationException(ValidationRules.CannotBeNull, parameter);

    private Task<HttpOperationResponse<T>> SendAsync<T>(
        string operation,
        HttpMethod method,
        string path,
        string conversationId,
        object body,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken) =>
        Client.Sender.SendAsync<T>(
            new ConnectorRequest(operation, method, path) { Body = body, ConversationId = conversationId, CustomHeaders = customHeaders },
            cancellationToken);

    private Task<HttpOperationResponse> DeleteAsync(
        string operation, string path, string conversationId, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken) =>
        Client.Sender.SendAsync(
            new ConnectorRequest(operation, HttpMethod.Delete, path) { ConversationId = conversationId, CustomHeaders = customHeaders },
            cancellationToken);
}
