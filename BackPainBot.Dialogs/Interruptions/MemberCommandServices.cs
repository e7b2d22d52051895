using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>Registers what a member may ask for at any time.</summary>
public static class MemberCommandServices
{
    /// <summary>Adds a command; its phrases are the words under <c>Command.</c> and its name.</summary>
    public static IServiceCollection AddMemberCommand<TCommand>(this IServiceCollection services)
        where TCommand : class, IMemberCommand =>
        services.AddSingleton<IMemberCommand, TCommand>();
}
