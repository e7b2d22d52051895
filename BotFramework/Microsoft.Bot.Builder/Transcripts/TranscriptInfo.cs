namespace Microsoft.Bot.Builder;

/// <summary>Names a transcript.</summary>
public class TranscriptInfo
{
    /// <summary>The channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>The conversation.</summary>
    public string Id { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Created { get; set; }
}
