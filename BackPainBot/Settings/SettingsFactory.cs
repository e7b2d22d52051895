using Microsoft.Extensions.Options;

namespace BackPainBot.Settings;

/// <summary>Makes an options record from its section, or refuses with everything that is wrong in it.</summary>
internal sealed class SettingsFactory<T>(IConfiguration configuration, string section, Func<SettingsReader, T> read) : IOptionsFactory<T>
    where T : class
{
    /// <exception cref="OptionsValidationException">One failure for each key that is wrong.</exception>
    public T Create(string name)
    {
        var reader = new SettingsReader(configuration, section);
        var settings = read(reader);
        reader.RefuseUnknownKeys();
        return reader.Failures.Count == 0 ? settings : throw new OptionsValidationException(section, typeof(T), reader.Failures);
    }
}
