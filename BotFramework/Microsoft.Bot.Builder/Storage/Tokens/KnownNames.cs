using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Numbers for the names that come again in every document: properties and types. A document then holds the number,
/// and reading it gives the one string that is already there.
/// </summary>
internal static class KnownNames
{
    // Names can come from data (keys of dictionaries), so neither their count nor their length may grow at will.
    private const int MostNames = 4096;
    private const int LongestName = 256;

    private static readonly ConcurrentDictionary<string, int> Numbers = new(StringComparer.Ordinal);
    private static readonly string[] Names = new string[MostNames];
    private static readonly Lock Adding = new();
    private static int _count;

    /// <summary>Finds or gives the number of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">Its number.</param>
    /// <returns>False where the name has no number and gets none.</returns>
    internal static bool TryGetNumber(string name, out int number)
        => Numbers.TryGetValue(name, out number) || TryAdd(name, out number);

    /// <summary>The name of a number that <see cref="TryGetNumber"/> gave.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The name.</returns>
    internal static string GetName(int number) => Names[number];

    private static bool TryAdd(string name, out int number)
    {
        number = 0;
        if (name.Length > LongestName || Volatile.Read(ref _count) == MostNames)
        {
            return false;
        }

        lock (Adding)
        {
            if (Numbers.TryGetValue(name, out number))
            {
                return true;
            }

            if (_count == MostNames)
            {
                return false;
            }

            number = _count;
            Names[number] = name;
            Numbers[name] = number;
            Volatile.Write(ref _count, number + 1);
            return true;
        }
    }
}
