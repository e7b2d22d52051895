namespace BackPainBot.Storage;

/// <summary>Removes what was kept for its time, at the start and every hour.</summary>
internal sealed partial class RetentionService(IServiceProvider services, TimeProvider clock, ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before the settings were checked.
        IExpiringStore[] stores = [.. services.GetServices<IExpiringStore>()];
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                foreach (var store in stores)
                {
                    await RemoveAsync(store, stoppingToken);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The ordinary end, also of a host that could not start.
        }
    }

    private async Task RemoveAsync(IExpiringStore store, CancellationToken cancellationToken)
    {
        try
        {
            var removed = await store.RemoveExpiredAsync(cancellationToken);
            if (removed > 0)
            {
                LogRemoved(logger, removed);
            }
        }
#pragma warning disable CA1031 // A database that is busy or away now may be back in an hour; the host goes on.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(logger, store.GetType().Name, exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Count} pieces that were kept for their time.")]
    private static partial void LogRemoved(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was kept for its time could not be removed from {Store} ({Exception}); trying again in an hour.")]
    private static partial void LogFailed(ILogger logger, string store, string exception);
}
