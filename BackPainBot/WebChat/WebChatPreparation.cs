using BackPainBot.WebChat.Assets;
using BackPainBot.WebChat.Pages;

namespace BackPainBot.WebChat;

/// <summary>Reads the page's files before the host listens, and says when there is no chat client to serve.</summary>
internal sealed partial class WebChatPreparation(IServiceProvider services, ILogger<WebChatPreparation> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<ChatPage>();
        services.GetRequiredService<WidgetScript>();
        if (!services.GetRequiredService<ChatBundle>().IsThere)
        {
            LogNoChat(logger);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "The page has no chat on it, only the danger signs and whom to call: when the bot was built, Node.js was not there, or npm could not "
        + "fetch the chat client. Install Node.js 18 or later with npm, and build again with a connection to its registry.")]
    private static partial void LogNoChat(ILogger logger);
}
