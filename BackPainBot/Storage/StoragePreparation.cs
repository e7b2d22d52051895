using Microsoft.Extensions.Options;

namespace BackPainBot.Storage;

/// <summary>
/// Opens the database before the host listens, so that a file that cannot be used stops the start. Asks for it only then: the settings
/// are checked between the making of this and its start.
/// </summary>
internal sealed class StoragePreparation(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<IOptions<StorageOptions>>().Value.Kind == StorageKind.Sqlite
            ? services.GetRequiredService<ISqlDatabase>().PrepareAsync(cancellationToken)
            : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
