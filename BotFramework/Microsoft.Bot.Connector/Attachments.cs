using Microsoft.Bot.Connector.Client;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on attachments over REST. See <see cref="IAttachments"/> for each.</summary>
public class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    /// <summary>Operations that are sent through <paramref name="client"/>.</summary>
    /// <param name="client">The client.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <c>null</c>.</exception>
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc />
    public ConnectorClient Client { get; }

    /// <inheritdoc />
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        Client.Sender.SendAsync<AttachmentInfo>(
            new ConnectorRequest("GetAttachmentInfo", HttpMethod.Get, Path(attachmentId)) { CustomHeaders = customHeaders }, cancellationToken);

    /// <inheritdoc />
    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        Client.Sender.SendForStreamAsync(
            new ConnectorRequest("GetAttachment", HttpMethod.Get, Path(attachmentId, viewId)) { CustomHeaders = customHeaders }, cancellationToken);

    /// <summary>The address that an attachment is read at.</summary>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="viewId">The view.</param>
    /// <returns>An absolute address.</returns>
    /// <exception cref="ValidationException">An id is <c>null</c> or empty.</exception>
    public string GetAttachmentUri(string attachmentId, string viewId = "original") => Client.AddressOf(Path(attachmentId, viewId)).AbsoluteUri;

    /// <summary>Opens an attachment.</summary>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="viewId">The view.</param>
    /// <returns>The content; the caller disposes of it.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        (await GetAttachmentWithHttpMessagesAsync(attachmentId, viewId).ConfigureAwait(false)).Body;

    private static string Path(string attachmentId) => $"v3/attachments/{ConnectorPath.Segment(attachmentId, nameof(attachmentId))}";

    private static string Path(string attachmentId, string viewId) =>
        $"{Path(attachmentId)}/views/{ConnectorPath.Segment(viewId, nameof(viewId))}";
}
