using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Asking;

/// <summary>Registers what looks at who is asking.</summary>
internal static class AskingServices
{
    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<AdultCommand>()
        .AddSingleton<IMemberCommand>(provider => provider.GetRequiredService<AdultCommand>())
        .AddMemberCommand<OwnBackCommand>()
        .AddSingleton<HandedOver>()
        .AddSingleton<SomeoneElsesWords>()
        .AddSingleton<WhoseBack>()
        .AddSingleton<WhoIsAsking>();
}
