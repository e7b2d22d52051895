using System.Globalization;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace BackPainBot.Settings;

/// <summary>
/// Reads the keys of one section and collects everything that is wrong with them, each named by its source, key and mend,
/// so that one start shows all of it.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration, string section)
{
    private readonly List<string> _failures = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Failures => _failures;

    /// <summary>A text that is not empty.</summary>
    public string Text(string key, string fallback, string meaning)
    {
        var value = Find(key);
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Fail(key, value, $"give {meaning}, or remove the key for \"{fallback}\"");
        }

        return string.IsNullOrWhiteSpace(value) ? fallback : value.Trim();
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Whole(string key, int fallback, int least, int most, string meaning)
    {
        var value = Find(key);
        if (value is null)
        {
            return fallback;
        }

        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fail(key, value, $"give the {meaning}, a whole number from {least} to {most}");
        return fallback;
    }

    /// <summary>A text that may be left out.</summary>
    /// <returns><see langword="null"/> without one.</returns>
    public string? Optional(string key) => Find(key) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>A truth value.</summary>
    public bool Switch(string key, bool fallback)
    {
        var value = Find(key);
        if (value is null || bool.TryParse(value.Trim(), out fallback))
        {
            return fallback;
        }

        Fail(key, value, "give true or false");
        return fallback;
    }

    /// <summary>A list of texts: <c>KEY:0</c>, <c>KEY:1</c> and so on. A list of one's own takes the place of the whole fallback.</summary>
    /// <param name="key">The list's key.</param>
    /// <param name="fallback">What holds without any entry.</param>
    /// <param name="read">What an entry means; <see langword="null"/> for one that cannot be used.</param>
    /// <param name="mend">How to mend an entry that cannot be used.</param>
    public IReadOnlyList<string> List(string key, IReadOnlyList<string> fallback, Func<string, string?> read, string mend)
    {
        _known.Add(key);
        var entries = configuration.GetSection(ConfigurationPath.Combine(section, key)).GetChildren().ToList();
        var list = new List<string>(entries.Count);
        foreach (var entry in entries)
        {
            if (read(entry.Value?.Trim() ?? string.Empty) is { } value)
            {
                list.Add(value);
            }
            else
            {
                Fail(ConfigurationPath.Combine(key, entry.Key), entry.Value ?? string.Empty, mend);
            }
        }

        return entries.Count == 0 ? fallback : list;
    }

    /// <summary>A key that holds a section of its own, which is read elsewhere.</summary>
    public void Leave(string key) => _known.Add(key);

    /// <summary>Refuses a value without showing it: for secrets.</summary>
    public void Refuse(string key, string problem)
    {
        var path = ConfigurationPath.Combine(section, key);
        _failures.Add($"{SourceOf(path)}: {path} {problem}.");
    }

    /// <summary>One of the names of an enumeration, in any case of letters.</summary>
    public T OneOf<T>(string key, T fallback)
        where T : struct, Enum
    {
        var value = Find(key);
        if (value is null)
        {
            return fallback;
        }

        foreach (var name in Enum.GetNames<T>())
        {
            if (name.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(name);
            }
        }

        Fail(key, value, $"give one of {string.Join(", ", Enum.GetNames<T>())}");
        return fallback;
    }

    /// <summary>A key that nobody asked for is a slip of the pen: it would silently do nothing.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var child in configuration.GetSection(section).GetChildren())
        {
            if (!_known.Contains(child.Key))
            {
                _failures.Add($"{SourceOf(child.Path)}: {child.Path} is not a setting; remove it, or use one of {string.Join(", ", _known.Order())}.");
            }
        }
    }

    private string? Find(string key)
    {
        _known.Add(key);
        return configuration[ConfigurationPath.Combine(section, key)];
    }

    private void Fail(string key, string value, string mend)
    {
        var path = ConfigurationPath.Combine(section, key);
        _failures.Add($"{SourceOf(path)}: {path} is \"{value}\"; {mend}.");
    }

    private string SourceOf(string path)
    {
        var providers = (configuration as IConfigurationRoot)?.Providers.Reverse() ?? [];
        var source = providers.FirstOrDefault(provider => provider.TryGet(path, out _));
        return source switch
        {
            FileConfigurationProvider file => file.Source.Path ?? "a settings file",
            EnvironmentVariablesConfigurationProvider => $"environment variable {path.Replace(":", "__", StringComparison.Ordinal)}",
            CommandLineConfigurationProvider => $"command line --{path}",
            _ => "settings",
        };
    }
}
