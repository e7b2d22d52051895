using Microsoft.Extensions.Options;

namespace BackPainBot.Settings;

internal static class SettingsExtensions
{
    /// <summary>
    /// Whether a switch that is on by default is on, before the settings are checked. One that is neither true nor false stops the start
    /// later, with everything else that is wrong.
    /// </summary>
    public static bool IsOn(this IConfiguration configuration, string key) => !bool.TryParse(configuration[key]?.Trim(), out var value) || value;

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
