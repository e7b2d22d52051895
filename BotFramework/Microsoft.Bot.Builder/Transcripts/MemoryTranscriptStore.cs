using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in the memory of this process: for tests. Safe for use by many threads.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = [];
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var conversationId = activity.Conversation?.Id;
        if (activity.ChannelId == null || conversationId == null)
        {
            throw new ArgumentException("The activity needs a channel and a conversation to be kept under.", nameof(activity));
        }

        lock (_lock)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var channel))
            {
                _channels[activity.ChannelId] = channel = [];
            }

            if (!channel.TryGetValue(conversationId, out var transcript))
            {
                channel[conversationId] = transcript = [];
            }

            TranscriptActivity.Apply(transcript, activity, kept => kept);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        lock (_lock)
        {
            var transcript = Find(channelId).GetValueOrDefault(conversationId, []);
            return Task.FromResult(Page(
                transcript.Where(activity => activity.Timestamp >= startDate).OrderBy(activity => activity.Timestamp),
                activity => activity.Id,
                continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);

        lock (_lock)
        {
            var infos = Find(channelId).Select(transcript => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = transcript.Key,
                Created = transcript.Value.FirstOrDefault()?.Timestamp ?? default,
            });
            return Task.FromResult(Page(infos.OrderBy(info => info.Created), info => info.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        lock (_lock)
        {
            Find(channelId).Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> id, string continuationToken)
    {
        var rest = continuationToken == null ? all : all.SkipWhile(item => id(item) != continuationToken).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? id(page[^1]) : null };
    }

    private Dictionary<string, List<IActivity>> Find(string channelId) => _channels.GetValueOrDefault(channelId, []);
}
