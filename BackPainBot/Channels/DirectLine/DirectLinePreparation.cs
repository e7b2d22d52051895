using System.Security.Cryptography;
using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Startup;
using BackPainBot.Storage;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine;

/// <summary>Makes what the web chat needs before the host listens, so that what cannot be used stops the start.</summary>
internal sealed class DirectLinePreparation(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<UploadFolder>().Prepare();
        PrepareKeys();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <exception cref="StartupException">No token could be made: every request of every member would fail.</exception>
    private void PrepareKeys()
    {
        try
        {
            services.GetRequiredService<ChatTokens>().Issue(string.Empty, string.Empty, []);
        }
        catch (CryptographicException exception)
        {
            var folder = KeyRepository.FolderOf(services.GetRequiredService<IOptions<StorageOptions>>().Value);
            throw new StartupException(
                $"The keys in {folder}, with which the web chat makes its tokens, cannot be used ({exception.GetBaseException().Message.TrimEnd('.')}). "
                + "Give this user the right to read and write there, and remove a file that is damaged: members whose tokens were made with it begin a new chat.",
                exception);
        }
    }
}
