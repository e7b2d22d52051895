using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps transcripts as files of JSON, one for each conversation, in a folder for each channel: for looking at what a test
/// or a bot under development said. It keeps what members say in plain text.
/// </summary>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";

    private static readonly JsonSerializerSettings JsonSettings = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
    };

    private readonly string _folder;
    private readonly bool _unitTestMode;
    private readonly HashSet<string> _started = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Keeps transcripts in a folder, which is made if it is not there.</summary>
    /// <param name="folder">The folder; null for the current one.</param>
    /// <param name="unitTestMode">True to begin a conversation's file anew when it is first written to, false to go on with it.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = Path.GetFullPath(folder ?? ".");
        _unitTestMode = unitTestMode;
        Directory.CreateDirectory(_folder);
    }

    /// <inheritdoc/>
    public async Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var conversationId = activity.Conversation?.Id;
        if (activity.ChannelId == null || conversationId == null)
        {
            throw new ArgumentException("The activity needs a channel and a conversation to be kept under.", nameof(activity));
        }

        var file = FileOf(activity.ChannelId, conversationId);
        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            // Read and written whole: it serves development, where a transcript is short.
            var anew = _started.Add(file) && _unitTestMode;
            var transcript = anew ? [] : await ReadAsync(file).ConfigureAwait(false);
            if (TranscriptActivity.Apply(transcript, activity, TranscriptActivity.Copy))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file));
                await File.WriteAllTextAsync(file, JsonConvert.SerializeObject(transcript, JsonSettings)).ConfigureAwait(false);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Reads a transcript, in the order it was kept.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">Not used: all is on one page.</param>
    /// <param name="startDate">The earliest activity wanted.</param>
    /// <returns>The transcript; empty where there is none.</returns>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            var transcript = await ReadAsync(FileOf(channelId, conversationId)).ConfigureAwait(false);
            return new PagedResult<IActivity> { Items = [.. transcript.Where(activity => activity.Timestamp >= startDate)] };
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Lists the transcripts of a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">Not used: all is on one page.</param>
    /// <returns>The transcripts, by the names of their files.</returns>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);

        var folder = new DirectoryInfo(Path.Combine(_folder, FileName(channelId)));
        var transcripts = folder.Exists
            ? folder.EnumerateFiles("*" + Extension).Select(file => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = Path.GetFileNameWithoutExtension(file.Name),
                Created = file.CreationTimeUtc,
            })
            : [];
        return Task.FromResult(new PagedResult<TranscriptInfo> { Items = [.. transcripts] });
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        var file = FileOf(channelId, conversationId);
        if (File.Exists(file))
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }

    private static async Task<List<Activity>> ReadAsync(string file)
        => File.Exists(file)
            ? JsonConvert.DeserializeObject<List<Activity>>(await File.ReadAllTextAsync(file).ConfigureAwait(false), JsonSettings)
            : [];

    // Ids come from outside: none may name a file elsewhere.
    private static string FileName(string id)
    {
        var invalid = Path.GetInvalidFileNameChars();
        var name = new StringBuilder(id.Length);
        foreach (var character in id)
        {
            if (character is not ('\\' or ':') && Array.IndexOf(invalid, character) < 0)
            {
                name.Append(character);
            }
        }

        return name.ToString() is var safe && safe.Trim('.', ' ').Length == 0 ? "_" + safe : safe;
    }

    private string FileOf(string channelId, string conversationId)
        => Path.Combine(_folder, FileName(channelId), FileName(conversationId) + Extension);
}
