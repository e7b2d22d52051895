using Microsoft.Extensions.Options;

namespace BackPainBot.Settings;

internal static class SettingsExtensions
{
    /// <summary>Registers an options record that is read from a section and checked when the host starts.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section, Func<SettingsReader, T> read)
        where T : class
    {
        services.AddSingleton<IOptionsFactory<T>>(provider =>
            new SettingsFactory<T>(provider.GetRequiredService<IConfiguration>(), section, read));
        services.AddOptions<T>().ValidateOnStart();
        return services;
    }
}
