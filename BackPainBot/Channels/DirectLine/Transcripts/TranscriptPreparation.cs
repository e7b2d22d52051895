namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>Makes the tables before the host listens, once the database is open.</summary>
internal sealed class TranscriptPreparation(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<IChatStore>().PrepareAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
