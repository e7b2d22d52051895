using BackPainBot.Startup;

namespace BackPainBot.Messaging;

/// <summary>
/// Makes the endpoint and all behind it before the host listens: the first message need not wait for it, and what is wrong in the
/// channel settings stops the start.
/// </summary>
internal sealed class MessagingPreparation(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            services.GetRequiredService<MessagesEndpoint>();
            return Task.CompletedTask;
        }
        catch (ArgumentException exception)
        {
            throw new StartupException(
                $"The settings of the channels cannot be used: {exception.Message} "
                + "Look at TrustedServiceUrls and the MicrosoftApp settings in appsettings.json, the environment and the command line.",
                exception);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
