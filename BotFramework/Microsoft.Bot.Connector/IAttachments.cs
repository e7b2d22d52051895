using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Reads attachments that a channel keeps.</summary>
public interface IAttachments
{
    /// <summary>Describes an attachment and the views it can be read in.</summary>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);

    /// <summary>Opens an attachment.</summary>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="viewId">The view to read, <c>original</c> or <c>thumbnail</c> on most channels.</param>
    /// <param name="customHeaders">Headers to add to the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The content, unbuffered; the caller disposes of the stream.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default);
}
