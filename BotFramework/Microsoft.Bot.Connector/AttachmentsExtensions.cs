using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on attachments, without what surrounds their bodies.</summary>
public static class AttachmentsExtensions
{
    /// <summary>Describes an attachment and the views it can be read in.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The description.</returns>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false)).Body;
    }

    /// <summary>Opens an attachment.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">The channel's id of the attachment.</param>
    /// <param name="viewId">The view to read.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The content; the caller disposes of it.</returns>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return (await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false)).Body;
    }
}
