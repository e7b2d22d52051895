using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Localization;

namespace BackPainBot.Dialogs.Words;

/// <summary>The sentences of the conversation, by key, from the resources in <c>Wording.resx</c>.</summary>
public sealed class Wording
{
    private const int FirstVariant = 2;
    private const int MostVariants = 8;
    private readonly ConcurrentDictionary<string, int> _variants = new(StringComparer.Ordinal);
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

    /// <summary>
    /// The sentence of <paramref name="key"/> or another that means the same, <c>key.2</c>, <c>key.3</c> and so on: by the
    /// turn, so that it does not sound canned and still comes out the same when a turn runs again.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Varied(string key, int turn, params object[] arguments)
    {
        var variants = _variants.GetOrAdd(key, CountVariants);
        var chosen = Math.Abs(turn % variants);
        return this[chosen == 0 ? key : $"{key}.{chosen + 1}", arguments];
    }

    /// <summary>A list of words or phrases, one of them a line in the resource.</summary>
    public ImmutableArray<string> List(string key) =>
        [.. this[key].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private int CountVariants(string key) =>
        1 + Enumerable.Range(FirstVariant, MostVariants).TakeWhile(number => Find($"{key}.{number}") is not null).Count();
}
