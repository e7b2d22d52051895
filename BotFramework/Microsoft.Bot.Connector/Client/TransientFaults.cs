using System.Net;
using Polly;
using Polly.Retry;

namespace Microsoft.Bot.Connector.Client;

/// <summary>Sends again what a channel refused for a moment only, later each time and never all bots at once.</summary>
internal static class TransientFaults
{
    /// <summary>How often a request is sent again.</summary>
    public const int Retries = 4;

    /// <summary>The longest wait that a channel may ask for. Asked for more, the bot gives up: a turn cannot be held that long.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);

    /// <summary>For the clock of the machine.</summary>
    public static readonly ResiliencePipeline<HttpResponseMessage> Pipeline = Create(TimeProvider.System);

    /// <summary>Builds a pipeline that waits by <paramref name="timeProvider"/>.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider timeProvider)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = timeProvider };
        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstDelay,
            MaxDelay = LongestDelay,
            ShouldHandle = args => ValueTask.FromResult(
                args.Outcome.Result is { } response
                && IsTransient(response.StatusCode)
                && !(RetryAfter(response, timeProvider) > LongestRetryAfter)),
            // null leaves the delay to the exponential back-off.
            DelayGenerator = args => ValueTask.FromResult(RetryAfter(args.Outcome.Result, timeProvider)),
        });
        return builder.Build();
    }

    /// <summary>Whether the same request may be accepted a moment later.</summary>
    public static bool IsTransient(HttpStatusCode status) => status
        is HttpStatusCode.PreconditionFailed // two operations at once in one conversation
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider timeProvider)
    {
        if (response?.Headers.RetryAfter is not { } header)
        {
            return null;
        }

        var delay = header.Delta ?? header.Date - timeProvider.GetUtcNow();
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}
