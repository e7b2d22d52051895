using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what is said, and gives it back.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Reads a page of a transcript, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="startDate">The earliest activity wanted.</param>
    /// <returns>The page; empty where there is no such transcript.</returns>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>Lists a page of the transcripts of a channel, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <returns>The page.</returns>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Deletes a transcript, if there is one.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <returns>A task that completes when it is deleted.</returns>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
