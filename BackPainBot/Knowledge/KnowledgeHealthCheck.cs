using BackPainBot.Clinical;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainBot.Knowledge;

/// <summary>Whether the clinical knowledge is loaded, and which.</summary>
internal sealed class KnowledgeHealthCheck(ClinicalCore core) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy($"version {core.KnowledgeVersion}"));
}
