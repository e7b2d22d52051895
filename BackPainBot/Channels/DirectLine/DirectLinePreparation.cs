using BackPainBot.Channels.DirectLine.Uploads;

namespace BackPainBot.Channels.DirectLine;

/// <summary>Makes what the web chat needs before the host listens, so that what cannot be used stops the start.</summary>
internal sealed class DirectLinePreparation(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<UploadFolder>().Prepare();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
