using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Writes what is said to the trace listeners of the process: for looking on while a bot is tested or developed. It shows
/// what members say in plain text.
/// </summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings JsonSettings = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = null,
    };

    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Writes activities.</summary>
    /// <param name="traceActivity">True for the whole activity as JSON, false for its type and the text of a message.</param>
    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.WriteLine(_traceActivity
            ? JsonConvert.SerializeObject(activity, JsonSettings)
            : $"{activity.From?.Name ?? activity.From?.Id} {activity.Type} {activity.AsMessageActivity()?.Text}");
        return Task.CompletedTask;
    }
}
