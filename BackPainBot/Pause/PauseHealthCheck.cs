using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace BackPainBot.Pause;

/// <summary>Says when the conversation is paused: degraded, since messages are still answered.</summary>
internal sealed class PauseHealthCheck(IOptions<BotOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(options.Value.Paused
            ? HealthCheckResult.Degraded("paused by Bot:Paused; members get the danger signs and the numbers")
            : HealthCheckResult.Healthy());
}
