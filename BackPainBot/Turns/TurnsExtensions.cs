using BackPainBot.Dialogs;
using BackPainBot.Pause;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;

namespace BackPainBot.Turns;

internal static class TurnsExtensions
{
    /// <summary>Under this key the bot itself is registered; without a key, the bot within its turn.</summary>
    public const string Conversation = "conversation";

    /// <summary>Adds the turn around the bot: locks, state, replies held until written.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<MemberState>();
        services.AddSingleton<MemberProfile>();
        services.AddSingleton<PrivateConversationState>(provider => provider.GetRequiredService<MemberState>());
        services.AddSingleton<UserState>(provider => provider.GetRequiredService<MemberProfile>());
        services.AddSingleton<MemberLocks>();
        services.AddSingleton<DeliveredTurns>();
        services.AddSingleton<WithheldTurns>();
        services.AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<WithheldTurns>());
        services.AddSingleton<TurnGate>();
        services.AddPause();
        services.AddHostedService(provider => provider.GetRequiredService<TurnGate>());
        services.AddKeyedSingleton<IBot>(Conversation, (provider, _) => provider.GetRequiredService<TriageBot>());
        services.AddSingleton<IBot>(provider => ActivatorUtilities.CreateInstance<TurnTransaction>(
            provider, provider.GetRequiredKeyedService<IBot>(Conversation)));
        services.AddHealthChecks().AddCheck<TurnGate>("turns");
        return services;
    }
}
