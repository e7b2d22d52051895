using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Registers the commands on the conversation itself.</summary>
internal static class CommandServices
{
    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<Rewinder>()
        .AddSingleton<SignRecheck>()
        .AddSingleton<ChangeWords>()
        .AddSingleton<ChangeCommand>()
        .AddSingleton<IMemberCommand>(provider => provider.GetRequiredService<ChangeCommand>())
        .AddMemberCommand<MistakeCommand>()
        .AddMemberCommand<BackCommand>()
        .AddMemberCommand<HelpCommand>()
        .AddMemberCommand<WhyCommand>()
        .AddMemberCommand<StartOverCommand>()
        .AddMemberCommand<StopCommand>();
}
