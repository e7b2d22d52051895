using BackPainBot.Dialogs.Interruptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.People;

/// <summary>Registers the way to a person.</summary>
internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<PersonOptions>().BindConfiguration(PersonOptions.Section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<PersonOptions>, PersonOptionsValidator>().AddMemberCommand<PersonCommand>();
    }
}
