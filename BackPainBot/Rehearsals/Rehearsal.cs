using System.Diagnostics;
using BackPainBot.Messaging;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Rehearsals;

/// <summary>
/// Goes through conversations once the host listens, before a member does: what they need is compiled and loaded then, so that the first
/// members after a start wait no longer than others. Until it is done, /health/ready says that the host is not. A rehearsal that fails
/// only makes the first members wait a little.
/// </summary>
internal sealed partial class Rehearsal(
    Func<CancellationToken, Task> play, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Rehearsal> logger)
    : BackgroundService, IHealthCheck
{
    /// <summary>So long after the start, so that whoever is waiting already is answered first.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private volatile bool _isOver;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isOver ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The bot is still getting ready."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
            using var limit = new CancellationTokenSource(Longest, clock);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stoppingToken);
            var began = Stopwatch.GetTimestamp();
            await play(end.Token);
            var took = Stopwatch.GetElapsedTime(began);
            LogDone(logger, took);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops before it was ready.
        }
#pragma warning disable CA1031 // The bot can do without.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(logger, FailureReport.Of(exception));
        }
        finally
        {
            _isOver = true;
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot went through its conversations in {Time} and is ready")]
    private static partial void LogDone(ILogger logger, TimeSpan time);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot could not go through its conversations; the first replies take longer: {Failure}")]
    private static partial void LogFailed(ILogger logger, string failure);
}
