using BackPainBot.Dialogs;
using BackPainBot.Settings;
using Microsoft.Extensions.Options;

namespace BackPainBot.Pause;

internal static class PauseExtensions
{
    /// <summary>Adds the switch that leaves only the list of danger signs and the numbers.</summary>
    public static IServiceCollection AddPause(this IServiceCollection services)
    {
        services.AddSettings(BotOptions.Section, BotOptions.Read);
        services.AddOptions<ConversationOptions>().Configure<IOptions<BotOptions>>((conversation, bot) => conversation.Paused = bot.Value.Paused);
        services.AddHealthChecks().AddCheck<PauseHealthCheck>("conversation");
        return services;
    }
}
