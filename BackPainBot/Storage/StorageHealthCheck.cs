using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Storage;

/// <summary>Whether documents can be written now.</summary>
internal sealed class StorageHealthCheck(DocumentStorage storage) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await storage.CheckWritableAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
#pragma warning disable CA1031 // Whatever the reason, the answer is the same.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy($"The storage cannot be written ({exception.GetType().Name}).");
        }
    }
}
