using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what is said.</summary>
public interface ITranscriptLogger
{
    /// <summary>Keeps one activity. An update or deletion changes what was kept of the message it names.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A task that completes when it is kept.</returns>
    Task LogActivityAsync(IActivity activity);
}
