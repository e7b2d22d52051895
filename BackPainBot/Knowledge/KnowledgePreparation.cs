using BackPainBot.Clinical;

namespace BackPainBot.Knowledge;

/// <summary>Loads the knowledge before the host listens, so that a bot without it does not start.</summary>
internal sealed partial class KnowledgePreparation(IServiceProvider services, ILogger<KnowledgePreparation> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var version = services.GetRequiredService<ClinicalCore>().KnowledgeVersion;
        LogLoaded(logger, version);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Clinical knowledge {Version} is loaded")]
    private static partial void LogLoaded(ILogger logger, string version);
}
