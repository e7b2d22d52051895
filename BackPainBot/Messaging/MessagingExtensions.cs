using BackPainBot.Channels.Private;
using BackPainBot.Settings;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BackPainBot.Messaging;

internal static class MessagingExtensions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Channels:BotFramework";

    /// <summary>Adds the adapter and the endpoint that channels deliver to.</summary>
    public static IServiceCollection AddMessaging(this IServiceCollection services)
    {
        services.AddSettings("Messages", MessagesOptions.Read);
        services.AddSettings(Section, BotFrameworkOptions.Read);
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<IConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton<ActivityCheck>();
        services.AddSingleton<IBotFrameworkHttpAdapter, AdapterWithErrorHandler>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddPrivateChat();
        services.AddHostedService<MessagingPreparation>();
        return services;
    }

    /// <summary>Takes POST only; anything else gets 405. Closed by the settings, there is nothing at the address.</summary>
    public static WebApplication MapMessages(this WebApplication app)
    {
        if (!app.Configuration.IsOn($"{Section}:Enabled"))
        {
            return app;
        }

        app.MapPost(MessagesEndpoint.Path, (RequestDelegate)(context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context)));
        return app;
    }
}
