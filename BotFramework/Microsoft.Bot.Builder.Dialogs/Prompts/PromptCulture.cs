using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How numbers are written in a language that a channel names.</summary>
internal static class PromptCulture
{
    // A channel may send any name: only so many are kept.
    private const int Limit = 256;
    private static readonly ConcurrentDictionary<string, CultureInfo> s_cultures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of a name; the invariant one for a name that no culture has.</summary>
    public static CultureInfo Of(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return CultureInfo.InvariantCulture;
        }

        if (s_cultures.TryGetValue(name, out var culture))
        {
            return culture;
        }

        try
        {
            culture = CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            culture = CultureInfo.InvariantCulture;
        }

        if (s_cultures.Count < Limit)
        {
            s_cultures[name] = culture;
        }

        return culture;
    }
}
