using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Episodes;

/// <summary>Registers what remembers past episodes for members who ask for it.</summary>
internal static class EpisodeServices
{
    public static IServiceCollection AddEpisodes(this IServiceCollection services) => services
        .AddSingleton<EpisodeBook>()
        .AddMemberCommand<RememberCommand>();
}
