using System.Collections.Frozen;
using System.Text.Json;

namespace BackPainBot.Dialogs.Languages;

/// <summary>The words of every language that the bot has some words of, from the files beside this one.</summary>
public sealed class LanguageTexts
{
    private const string Prefix = "Languages.";
    private const string Ending = ".json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly FrozenDictionary<string, LanguageWords> _words;

    /// <summary>Made once.</summary>
    /// <exception cref="JsonException">A file has no such words, or lacks some; names the file.</exception>
    public LanguageTexts()
    {
        var assembly = typeof(LanguageTexts).Assembly;
        _words = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..^Ending.Length], name => Read(assembly.GetManifestResourceStream(name)!, name), StringComparer.Ordinal);
    }

    /// <summary>The codes of the languages, such as <c>es</c>.</summary>
    public IReadOnlyCollection<string> Codes => _words.Keys;

    /// <summary>The words of a language, or null where there are none.</summary>
    public LanguageWords? Find(string? code) => code is null ? null : _words.GetValueOrDefault(code);

    private static LanguageWords Read(Stream stream, string name)
    {
        using (stream)
        {
            try
            {
                return JsonSerializer.Deserialize<LanguageWords>(stream, Json)!;
            }
            catch (JsonException wrong)
            {
                throw new JsonException($"{name}: {wrong.Message} Give every word that another file of the folder has.", wrong);
            }
        }
    }
}
