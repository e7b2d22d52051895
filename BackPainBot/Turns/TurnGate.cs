using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Turns;

/// <summary>
/// Counts the turns in flight. Once the host is told to stop, new ones are refused and those in flight are waited for, as long as the
/// host's patience lasts.
/// </summary>
internal sealed class TurnGate : IHostedService, IHealthCheck
{
    private readonly IHostApplicationLifetime _lifetime;
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private int _inFlight;
    private bool _closed;

    public TurnGate(IHostApplicationLifetime lifetime)
    {
        _lifetime = lifetime;
        _lifetime.ApplicationStopping.Register(Close);
    }

    /// <summary>How many turns run now.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>Begins a turn; when it may not begin, the answer is <see langword="false"/> and <see cref="Leave"/> must not be called.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_closed)
            {
                return false;
            }

            _inFlight++;
            return true;
        }
    }

    public void Leave()
    {
        lock (_gate)
        {
            _inFlight--;
            if (_closed && _inFlight == 0)
            {
                _drained.TrySetResult();
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Close();
        await _drained.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Unhealthy("The host is stopping.")
            : HealthCheckResult.Healthy());

    private void Close()
    {
        lock (_gate)
        {
            _closed = true;
            if (_inFlight == 0)
            {
                _drained.TrySetResult();
            }
        }
    }
}
