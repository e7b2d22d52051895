using System.Collections.Immutable;
using Microsoft.Extensions.Localization;

namespace BackPainBot.Dialogs.Words;

/// <summary>The sentences of the conversation, by key, from the resources in <c>Wording.resx</c>.</summary>
public sealed class Wording
{
    private readonly IStringLocalizer<Wording> _localizer;

    /// <summary>Made once.</summary>
    public Wording(IStringLocalizer<Wording> localizer) => _localizer = localizer;

    /// <summary>The sentence of <paramref name="key"/>, its {0} and so on filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key, params object[] arguments] =>
        Find(key, arguments) ?? throw new KeyNotFoundException($"Wording.resx has no '{key}': add it.");

    /// <summary>The sentence of <paramref name="key"/>, or null.</summary>
    public string? Find(string key, params object[] arguments)
    {
        // Without arguments a sentence is taken as it is: its braces are places for the numbers of local services.
        var text = arguments.Length == 0 ? _localizer[key] : _localizer[key, arguments];
        return text.ResourceNotFound ? null : text.Value;
    }

    /// <summary>A list of words or phrases, one of them a line in the resource.</summary>
    public ImmutableArray<string> List(string key) =>
        [.. this[key].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
